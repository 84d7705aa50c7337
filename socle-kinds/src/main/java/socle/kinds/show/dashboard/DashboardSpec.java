package socle.kinds.show.dashboard;

import java.util.List;
import socle.api.text.Body;
import socle.api.text.Doc;
import socle.api.text.Layout;

/// A page that answers to its reader's choices.
@Doc(
        value =
                "A page of text, charts, indicators and tables that answers to its reader's"
                        + " choices; its title says what is found.",
        fr =
                "Une page de textes, figures, indicateurs et tables qui répond aux choix de son"
                        + " lecteur ; son titre dit ce que l’on trouve.")
public record DashboardSpec(
        @Doc(
                        value =
                                "The roles that may look at it; everybody who may look, unless said.",
                        fr =
                                "Les rôles qui peuvent la regarder ; sinon, tous ceux qui peuvent"
                                        + " regarder.")
                List<String> roles,
        @Doc(
                        value =
                                "What happened when: a named line on each chart over time whose days"
                                        + " hold it.",
                        fr =
                                "Ce qui s’est passé quand : une ligne nommée sur chaque figure dans le"
                                        + " temps dont les jours le contiennent.")
                List<DatedNote> notes,
        @Doc(
                        value =
                                "The text, in Markdown, and between it the blocks; those that follow"
                                        + " each other stand beside each other.",
                        fr =
                                "Le texte, en Markdown, et les blocs au milieu de lui ; ceux qui se"
                                        + " suivent se tiennent côte à côte.")
                @Body
                Layout<Part> text) {

    public DashboardSpec {
        roles = List.copyOf(roles);
        notes = List.copyOf(notes);
    }
}

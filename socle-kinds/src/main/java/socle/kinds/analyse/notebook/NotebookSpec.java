package socle.kinds.analyse.notebook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import socle.api.text.Body;
import socle.api.text.Doc;
import socle.api.text.Layout;

/// An analysis that can be read and run again.
@Doc(
        value =
                "An analysis in the order of its thought: text, and between it queries, indicators,"
                        + " results of other nodes and charts, run in order, their results in place.",
        fr =
                "Une analyse dans l’ordre de la pensée\u00a0: du texte et, au milieu de lui, des"
                        + " requêtes, des indicateurs, des résultats d’autres nœuds et des graphiques,"
                        + " exécutés dans l’ordre, leurs résultats à leur place.")
public record NotebookSpec(
        @Doc(
                        value =
                                "Values that its queries read with getvariable('name'), and that a"
                                        + " reader of its page may choose otherwise.",
                        fr =
                                "Des valeurs que ses requêtes lisent par getvariable('nom'), et que le"
                                        + " lecteur de sa page peut choisir autrement.")
                List<Parameter> parameters,
        @Doc(
                        value = "How long each of its queries may take at most, to be quick: 2s.",
                        fr =
                                "Le temps que chaque requête peut prendre au plus, pour être rapide\u00a0:"
                                        + " 2s.")
                Optional<Duration> within,
        @Doc(
                        value = "The text, in Markdown, and the blocks between it.",
                        fr = "Le texte, en Markdown, et les blocs au milieu de lui.")
                @Body
                Layout<Cell> text) {

    public NotebookSpec {
        parameters = List.copyOf(parameters);
    }

    /// Its queries, in order.
    List<Cell.Sql> queries() {
        return text.parts().stream()
                .filter(Cell.Sql.class::isInstance)
                .map(Cell.Sql.class::cast)
                .toList();
    }
}

package socle.kinds.operate.alert;

import java.util.List;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.kinds.operate.post.Destination;

/// Who is told of what.
@Doc(
        value =
                "Tells people and programs when a job failed, fell or was missed, or an indicator"
                        + " passed a threshold.",
        fr =
                "Prévient des personnes et des programmes quand un travail échoue, tombe ou est manqué,"
                        + " ou qu’un indicateur passe un seuil.")
public record AlertSpec(
        @Doc(
                        value =
                                "The jobs to watch; all of them when left out. Another alert is"
                                        + " watched when it is named.",
                        fr =
                                "Les travaux surveillés\u202f; tous par défaut. Une autre alerte est"
                                        + " surveillée quand elle est nommée.")
                List<Link> of,
        @Doc(value = "The endings that are told.", fr = "Les issues qui sont dites.")
                @Default("[failed, fell, missed]")
                List<Ending> on,
        @Doc(
                        value =
                                "The indicators whose thresholds are watched, when crossed is among"
                                        + " the endings.",
                        fr =
                                "Les indicateurs dont les seuils sont surveillés, quand crossed est"
                                        + " parmi les issues.")
                List<Link> indicators,
        @Doc(value = "Whom to tell.", fr = "Qui prévenir.") List<Destination> to,
        @Doc(value = "What is not told for a while.", fr = "Ce qui n’est pas dit pendant un temps.")
                List<Silence> silences) {

    public AlertSpec {
        of = List.copyOf(of);
        on = List.copyOf(on);
        indicators = List.copyOf(indicators);
        to = List.copyOf(to);
        silences = List.copyOf(silences);
        if (to.isEmpty()) {
            throw SpecProblem.at(
                    "to",
                    new Phrase("nobody is told", "personne n’est prévenu"),
                    new Phrase("write a webhook or an email", "écrivez un webhook ou un courriel"));
        }
        if (on.isEmpty()) {
            throw SpecProblem.at(
                    "on",
                    new Phrase("nothing is told", "rien n’est dit"),
                    new Phrase(
                            "name endings: failed, fell, missed, crossed",
                            "nommez des issues\u00a0: failed, fell, missed, crossed"));
        }
        if (on.contains(Ending.CROSSED) && indicators.isEmpty()) {
            throw SpecProblem.at(
                    "on",
                    new Phrase("nothing can cross", "rien ne peut être franchi"),
                    new Phrase(
                            "name indicators: indicators: [damage]",
                            "nommez des indicateurs\u00a0: indicators: [dommages]"));
        }
        if (!on.contains(Ending.CROSSED) && !indicators.isEmpty()) {
            throw SpecProblem.at(
                    "indicators",
                    new Phrase("their crossings are not told", "leurs passages ne sont pas dits"),
                    new Phrase("write on: [crossed]", "écrivez on: [crossed]"));
        }
    }
}

package socle.kinds.operate.alert;

import java.util.List;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// Who is told of what.
@Doc(
        value = "Tells people and programs when a job failed, fell or was missed.",
        fr =
                "Prévient des personnes et des programmes quand un travail échoue, tombe ou est manqué.")
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
        @Doc(value = "Whom to tell.", fr = "Qui prévenir.") List<Destination> to,
        @Doc(value = "What is not told for a while.", fr = "Ce qui n’est pas dit pendant un temps.")
                List<Silence> silences) {

    public AlertSpec {
        of = List.copyOf(of);
        on = List.copyOf(on);
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
                            "name endings: failed, fell, missed",
                            "nommez des issues\u00a0: failed, fell, missed"));
        }
    }
}

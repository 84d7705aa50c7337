package socle.kinds.operate.report;

import java.util.List;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.kinds.operate.job.When;
import socle.kinds.operate.post.Destination;

/// What is sent to whom, and when.
@Doc(
        value = "Sends pages, such as a dashboard, to people and programs when they are due.",
        fr =
                "Envoie des pages, comme un tableau de bord, à des personnes et à des programmes"
                        + " quand elles sont dues.")
public record ReportSpec(
        @Doc(value = "The nodes whose pages are sent.", fr = "Les nœuds dont la page est envoyée.")
                List<Link> of,
        @Doc(
                        value =
                                "The role whose reader they are made for: what a policy keeps from it"
                                        + " is not sent.",
                        fr =
                                "Le rôle du lecteur pour qui elles sont faites\u202f; ce qu’une politique"
                                        + " lui cache n’est pas envoyé.")
                @Default("viewer")
                String as,
        @Doc(value = "What they are sent as.", fr = "La forme de l’envoi.") @Default("page")
                Shape form,
        @Doc(
                        value = "What makes it due; by hand alone when nothing is said.",
                        fr = "Ce qui le rend dû\u202f; à la main seulement si rien n’est dit.")
                List<When> when,
        @Doc(value = "Whom to send it to.", fr = "À qui l’envoyer.") List<Destination> to) {

    public ReportSpec {
        of = List.copyOf(of);
        when = List.copyOf(when);
        to = List.copyOf(to);
        if (of.isEmpty()) {
            throw SpecProblem.at(
                    "of",
                    new Phrase("nothing is sent", "rien n’est envoyé"),
                    new Phrase("name a dashboard", "nommez un tableau de bord"));
        }
        if (to.isEmpty()) {
            throw SpecProblem.at(
                    "to",
                    new Phrase("it is sent to nobody", "il n’est envoyé à personne"),
                    new Phrase("write a webhook or an email", "écrivez un webhook ou un courriel"));
        }
        if (when.stream().anyMatch(one -> one.hook().isPresent())) {
            throw SpecProblem.at(
                    "when",
                    new Phrase("a report has no hook", "un rapport n’a pas de hook"),
                    new Phrase(
                            "give the hook to a job, and write after: that_job",
                            "donnez le hook à un travail, et écrivez after: ce_travail"));
        }
    }
}

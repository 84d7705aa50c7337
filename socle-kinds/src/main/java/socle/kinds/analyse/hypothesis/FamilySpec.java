package socle.kinds.analyse.hypothesis;

import java.util.List;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Ref;
import socle.api.text.SpecProblem;

/// Hypotheses that are corrected together.
@Doc(
        value =
                "Hypotheses that are corrected together, because one of several is easily rejected by chance.",
        fr =
                "Des hypothèses corrigées ensemble, car l’une de plusieurs est vite rejetée par hasard.")
public record FamilySpec(
        @Doc(
                        value = "The hypotheses; each names this family.",
                        fr = "Les hypothèses ; chacune nomme cette famille.")
                List<Ref> members,
        @Doc(value = "How they are corrected.", fr = "Comment elles sont corrigées.")
                @Default("holm")
                Corrected correction,
        @Doc(
                        value = "The rate of error that the family as a whole may have.",
                        fr = "Le taux d’erreur admis pour la famille entière.")
                @Default("0.05")
                double alpha) {

    public FamilySpec {
        members = List.copyOf(members);
        if (members.size() < 2) {
            throw SpecProblem.at(
                    "members",
                    new Phrase("a family has two members", "une famille a deux membres"),
                    new Phrase("name another hypothesis", "nommez une autre hypothèse"));
        }
        if (members.stream().map(Ref::node).distinct().count() < members.size()) {
            throw SpecProblem.at(
                    "members",
                    new Phrase("a member is named twice", "un membre est nommé deux fois"),
                    new Phrase("take one away", "ôtez l’un des deux"));
        }
        if (!(alpha > 0 && alpha < 0.5)) {
            throw SpecProblem.at(
                    "alpha",
                    new Phrase("alpha is above 0 and below 0.5", "alpha est entre 0 et 0,5"),
                    new Phrase("0.05 is usual", "0.05 est d’usage"));
        }
    }
}

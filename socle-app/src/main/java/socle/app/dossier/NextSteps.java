package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import socle.api.proof.Told;
import socle.core.proof.Covered;
import socle.core.proof.ProofRule;
import socle.core.proof.State;

/// What would bring criteria nearer to being proven, the least work first.
///
/// @param open those that are not proven
record NextSteps(Book book, List<Covered> open) {

    private static final int NAMED = 8;

    List<String> words() {
        List<Covered> stale = open.stream().filter(it -> it.state() == State.STALE).toList();
        List<Covered> text = open.stream().filter(NextSteps::lacksTextOnly).toList();
        List<Covered> proof =
                open.stream()
                        .filter(it -> it.state() != State.STALE && !lacksTextOnly(it))
                        .filter(it -> it.support().stream().anyMatch(Told::fresh))
                        .toList();
        List<Covered> both =
                open.stream()
                        .filter(it -> !stale.contains(it) && !text.contains(it))
                        .filter(it -> !proof.contains(it))
                        .toList();
        List<String> words = new ArrayList<>();
        step(words, stale, book.say("Run again: ", "Exécuter de nouveau\u00A0: ") + again(stale));
        step(words, text, book.say("Write the text of ", "Écrire le texte de ") + codes(text));
        step(
                words,
                proof,
                book.say("Add evidence for ", "Ajouter une preuve pour ") + codes(proof));
        step(words, both, book.say("Begin ", "Commencer ") + codes(both));
        return words;
    }

    private static void step(List<String> words, List<Covered> some, String step) {
        if (!some.isEmpty()) {
            words.add(step);
        }
    }

    private static boolean lacksTextOnly(Covered covered) {
        return covered.state() == State.PARTIAL
                && covered.lacking().size() == 1
                && covered.criterion().rules().contains(new ProofRule.Text())
                && covered.support().stream().noneMatch(CriteriaTable::isText);
    }

    private static String again(List<Covered> stale) {
        TreeSet<String> nodes = new TreeSet<>();
        for (Covered one : stale) {
            one.support().stream()
                    .filter(it -> !it.fresh())
                    .forEach(it -> nodes.add(it.node().value()));
        }
        return "socle run " + nodes.stream().limit(NAMED).collect(Collectors.joining(" "));
    }

    private String codes(List<Covered> some) {
        String codes =
                some.stream()
                        .limit(NAMED)
                        .map(it -> it.criterion().id())
                        .collect(Collectors.joining(", "));
        int more = some.size() - NAMED;
        return more <= 0
                ? codes
                : codes + book.say(" and " + more + " more", " et " + more + " de plus");
    }
}

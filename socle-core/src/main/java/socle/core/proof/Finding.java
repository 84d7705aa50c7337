package socle.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// What one rule comes to.
///
/// @param support the evidence that speaks for it
/// @param stale what is missing only because it is older than its definition
/// @param lacking what is missing otherwise
record Finding(List<Told> support, List<Phrase> stale, List<Phrase> lacking) {

    Finding {
        support = List.copyOf(support);
        stale = List.copyOf(stale);
        lacking = List.copyOf(lacking);
    }

    /// Whether nothing is missing.
    boolean holds() {
        return stale.isEmpty() && lacking.isEmpty();
    }

    static Finding least(ProofRule.Least rule, Testimony testimony) {
        List<Told> support = testimony.under(rule.claim());
        List<Phrase> lacking = new ArrayList<>(fallen(support));
        if (support.size() < rule.least()) {
            lacking.add(tooFew(rule, support.size()));
        }
        return new Finding(support, stale(support), lacking);
    }

    static Finding each(ProofRule.Each rule, Testimony testimony) {
        List<Told> support = new ArrayList<>();
        List<Phrase> lacking = new ArrayList<>();
        Map<NodeId, List<Told>> first = testimony.byNode(rule.each());
        Map<NodeId, List<Told>> second = testimony.byNode(rule.has());
        if (first.isEmpty()) {
            lacking.add(none(rule.each()));
        }
        for (Map.Entry<NodeId, List<Told>> node : first.entrySet()) {
            List<Told> found = second.getOrDefault(node.getKey(), List.of());
            support.addAll(node.getValue());
            support.addAll(found);
            lacking.addAll(fallen(found));
            if (found.isEmpty()) {
                lacking.add(
                        Phrase.of(
                                "%s left no %s",
                                "%s n’a pas laissé %s", node.getKey(), rule.has()));
            }
        }
        return new Finding(support, stale(support), lacking);
    }

    static Finding text(List<String> codes, Testimony testimony) {
        List<Told> support = testimony.texts(codes);
        return new Finding(
                support,
                stale(support),
                support.isEmpty()
                        ? List.of(
                                Phrase.of(
                                        "no chapter answers %s",
                                        "aucun chapitre ne répond à %s", codes.getFirst()))
                        : List.of());
    }

    private static List<Phrase> stale(List<Told> support) {
        return support.stream()
                .filter(told -> !told.fresh())
                .map(Told::node)
                .distinct()
                .map(
                        node ->
                                Phrase.of(
                                        "what %s left is older than its definition, its files or"
                                                + " what it reads",
                                        "ce qu’a laissé %s est plus ancien que sa définition, ses"
                                                + " fichiers ou ce qu’il lit",
                                        node))
                .toList();
    }

    private static List<Phrase> fallen(List<Told> support) {
        List<Phrase> fallen = new ArrayList<>();
        for (Told told : support) {
            if (told.evidence() instanceof Evidence.Verdict verdict
                    && !verdict.holds()
                    && verdict.severity() == Severity.ERROR) {
                fallen.add(
                        Phrase.of(
                                "%1$s fell on %2$s: %3$s",
                                "%1$s est tombé sur %2$s\u00a0: %3$s",
                                verdict.claim(),
                                told.node(),
                                verdict.why()));
            }
        }
        return fallen;
    }

    private static Phrase tooFew(ProofRule.Least rule, int found) {
        return found == 0
                ? none(rule.claim())
                : Phrase.of(
                        "%1$d of %2$d pieces of evidence under %3$s",
                        "%1$d preuve sur %2$d sous %3$s", found, rule.least(), rule.claim());
    }

    private static Phrase none(Claim claim) {
        return Phrase.of("no evidence under %s", "aucune preuve sous %s", claim);
    }
}

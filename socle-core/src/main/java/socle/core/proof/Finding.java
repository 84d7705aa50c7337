package socle.core.proof;

import static socle.api.proof.Severity.ERROR;
import static socle.api.proof.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    static Finding least(ProofRule.Least rule, List<String> codes, Testimony testimony) {
        List<Told> found =
                switch (rule.whose()) {
                    case ANY -> testimony.under(rule.claims());
                    case NAMING -> testimony.under(rule.claims(), codes);
                };
        List<Told> support = found.stream().filter(told -> !isFallen(told, WARNING)).toList();
        List<Phrase> lacking = new ArrayList<>(fallen(found, ERROR));
        if (support.size() < rule.least()) {
            lacking.add(tooFew(rule, codes, support.size()));
            lacking.addAll(fallen(found, WARNING));
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
            lacking.addAll(fallen(found, ERROR));
            lacking.addAll(fallen(found, WARNING));
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

    private static boolean isFallen(Told told, Severity severity) {
        return told.evidence() instanceof Evidence.Verdict verdict
                && !verdict.holds()
                && verdict.severity() == severity;
    }

    private static List<Phrase> fallen(List<Told> support, Severity severity) {
        List<Phrase> fallen = new ArrayList<>();
        for (Told told : support) {
            if (isFallen(told, severity) && told.evidence() instanceof Evidence.Verdict verdict) {
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

    private static Phrase tooFew(ProofRule.Least rule, List<String> codes, int found) {
        Phrase claims = new Phrase(joined(rule.claims(), " or "), joined(rule.claims(), " ou "));
        Phrase what =
                found == 0
                        ? Phrase.of("no evidence under %s", "aucune preuve sous %s", claims)
                        : Phrase.of(
                                "%1$d of %2$d pieces of evidence under %3$s",
                                "%1$d preuve sur %2$d sous %3$s", found, rule.least(), claims);
        return switch (rule.whose()) {
            case ANY -> what;
            case NAMING ->
                    what.then(
                            Phrase.of(
                                    "from a node that names %s",
                                    "d’un nœud qui nomme %s", codes.getFirst()));
        };
    }

    private static String joined(List<Claim> claims, String joint) {
        return claims.stream().map(Claim::value).collect(Collectors.joining(joint));
    }

    private static Phrase none(Claim claim) {
        return Phrase.of("no evidence under %s", "aucune preuve sous %s", claim);
    }
}

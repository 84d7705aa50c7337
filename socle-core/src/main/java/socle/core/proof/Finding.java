package socle.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// What one rule comes to.
///
/// @param spoken everything that speaks of it, for or against
/// @param stale what is missing only because it is older than its definition
/// @param lacking what is missing otherwise
record Finding(List<Told> spoken, List<Phrase> stale, List<Phrase> lacking) {

    Finding {
        spoken = List.copyOf(spoken);
        stale = List.copyOf(stale);
        lacking = List.copyOf(lacking);
    }

    /// Whether nothing is missing.
    boolean holds() {
        return stale.isEmpty() && lacking.isEmpty();
    }

    /// The evidence that speaks for it.
    List<Told> support() {
        return spoken.stream().filter(told -> !fell(told)).toList();
    }

    static Finding least(ProofRule.Least rule, List<String> codes, Testimony testimony) {
        Set<NodeId> about = testimony.about(codes);
        List<Told> spoken =
                rule.claims().stream()
                        .flatMap(claim -> testimony.under(claim).stream())
                        .filter(
                                told ->
                                        rule.from() == ProofRule.From.ANY_NODE
                                                || about.contains(told.node()))
                        .toList();
        List<Told> support = spoken.stream().filter(told -> !fell(told)).toList();
        boolean isEnough = support.size() >= rule.least();
        List<Phrase> lacking = new ArrayList<>();
        spoken.stream()
                .filter(told -> fell(told) && (!isEnough || isError(told)))
                .forEach(told -> lacking.add(fallen(told)));
        if (!isEnough && lacking.isEmpty()) {
            lacking.add(tooFew(rule, support.size(), codes.getFirst()));
        }
        return new Finding(spoken, stale(spoken), lacking);
    }

    static Finding each(ProofRule.Each rule, Testimony testimony) {
        List<Told> spoken = new ArrayList<>();
        List<Phrase> lacking = new ArrayList<>();
        Map<NodeId, List<Told>> first = testimony.byNode(rule.each());
        Map<NodeId, List<Told>> second = testimony.byNode(rule.has());
        if (first.isEmpty()) {
            lacking.add(none(List.of(rule.each())));
        }
        for (Map.Entry<NodeId, List<Told>> node : first.entrySet()) {
            List<Told> found = second.getOrDefault(node.getKey(), List.of());
            spoken.addAll(node.getValue());
            spoken.addAll(found);
            found.stream().filter(Finding::fell).forEach(told -> lacking.add(fallen(told)));
            if (found.isEmpty()) {
                lacking.add(
                        Phrase.of(
                                "%s left no %s",
                                "%s n’a pas laissé %s", node.getKey(), rule.has()));
            }
        }
        return new Finding(spoken, stale(spoken), lacking);
    }

    static Finding text(List<String> codes, Testimony testimony) {
        List<Told> texts = testimony.texts(codes);
        List<Phrase> lacking =
                texts.isEmpty()
                        ? List.of(
                                Phrase.of(
                                        "no chapter answers %s",
                                        "aucun chapitre ne répond à %s", codes.getFirst()))
                        : List.of();
        return new Finding(texts, stale(texts), lacking);
    }

    private static List<Phrase> stale(List<Told> spoken) {
        return spoken.stream()
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

    private static boolean fell(Told told) {
        return told.evidence() instanceof Evidence.Verdict verdict && !verdict.holds();
    }

    private static boolean isError(Told told) {
        return told.evidence() instanceof Evidence.Verdict verdict
                && verdict.severity() == Severity.ERROR;
    }

    private static Phrase fallen(Told told) {
        Phrase why =
                told.evidence() instanceof Evidence.Verdict verdict
                        ? verdict.why()
                        : told.evidence().label();
        return Phrase.of(
                "%1$s fell on %2$s: %3$s",
                "%1$s est tombé sur %2$s\u00a0: %3$s", told.evidence().claim(), told.node(), why);
    }

    private static Phrase tooFew(ProofRule.Least rule, int found, String code) {
        if (found > 0) {
            return Phrase.of(
                    "%1$d of %2$d pieces of evidence under %3$s",
                    "%1$d preuve sur %2$d sous %3$s", found, rule.least(), names(rule.claims()));
        }
        return switch (rule.from()) {
            case ANY_NODE -> none(rule.claims());
            case NODES_ABOUT_IT ->
                    Phrase.of(
                            "no evidence under %1$s of a node that names %2$s",
                            "aucune preuve sous %1$s d’un nœud qui nomme %2$s",
                            names(rule.claims()),
                            code);
        };
    }

    private static Phrase none(List<Claim> claims) {
        return Phrase.of("no evidence under %s", "aucune preuve sous %s", names(claims));
    }

    private static Phrase names(List<Claim> claims) {
        List<String> names = claims.stream().map(Claim::value).toList();
        return new Phrase(
                names.stream().collect(Collectors.joining(" or ")),
                names.stream().collect(Collectors.joining(" ou ")));
    }
}

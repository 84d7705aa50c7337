package socle.kinds.steer.recommendation;

import java.util.ArrayList;
import java.util.List;
import socle.api.Node;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// What holds of a recommendation: its structure, its arguments, its comparison, its answer.
record Verdicts(Node<RecommendationSpec> node, List<Ground> grounds, Compared compared) {

    Verdicts {
        grounds = List.copyOf(grounds);
    }

    /// From the finding to the evidence, the action, its effect, who carries it and by when.
    Evidence structure() {
        RecommendationSpec spec = node.spec();
        List<Phrase> lacking = new ArrayList<>();
        unless(!spec.arguments().isEmpty(), "arguments", "arguments", lacking);
        unless(spec.options().size() > 1, "two options", "deux options", lacking);
        unless(spec.choice().isPresent(), "choice", "choix", lacking);
        unless(spec.effect().isPresent(), "expected effect", "effet attendu", lacking);
        unless(spec.cost().isPresent(), "cost", "coût", lacking);
        unless(!spec.risks().isEmpty(), "risks", "risques", lacking);
        unless(spec.decides().isPresent(), "who decides", "qui décide", lacking);
        unless(spec.until().isPresent(), "by when", "avant quand", lacking);
        unless(spec.carries().isPresent(), "who carries it out", "qui la porte", lacking);
        return verdict(
                "structure",
                new Phrase(
                        "It goes from the finding to the action, its effect and who decides",
                        "Elle va du constat à l’action, à son effet et à qui décide"),
                lacking,
                new Phrase("each part is there", "chaque partie y est"));
    }

    /// Arguments that rest on nothing are named.
    Evidence cited() {
        List<Phrase> bare =
                grounds.stream()
                        .filter(it -> !it.stands())
                        .map(it -> Phrase.same(it.argument().says().text().strip()))
                        .toList();
        Phrase none = new Phrase("no argument is given", "aucun argument n’est donné");
        return verdict(
                "cited",
                new Phrase(
                        "Each argument rests on what was measured",
                        "Chaque argument repose sur ce qui a été mesuré"),
                grounds.isEmpty() ? List.of(none) : bare,
                Phrase.of("%s arguments", "%s arguments", grounds.size()));
    }

    /// Whether options are compared by computed measures, the effect with its interval.
    Evidence options() {
        List<Phrase> lacking = new ArrayList<>();
        unless(node.spec().options().size() > 1, "two options", "deux options", lacking);
        unless(compared.criterion().isPresent(), "expected effect", "effet attendu", lacking);
        compared.comparison().missing().stream().map(Phrase::same).forEach(lacking::add);
        if (compared.criterion().isPresent()) {
            compared.unbounded().stream()
                    .map(it -> Phrase.of("interval of '%s'", "intervalle de «\u00a0%s\u00a0»", it))
                    .forEach(lacking::add);
        }
        unless(
                compared.isBest() || node.spec().because().isPresent(),
                "reason to advise what does not measure best",
                "raison de conseiller ce qui ne mesure pas le mieux",
                lacking);
        return verdict(
                "options",
                new Phrase(
                        "Options are compared by computed measures, with their uncertainty",
                        "Les options sont comparées par des mesures calculées, avec leur"
                                + " incertitude"),
                lacking,
                Phrase.of(
                        "%s options by %s criteria",
                        "%s options selon %s critères",
                        node.spec().options().size(),
                        node.spec().criteria().size()));
    }

    /// Whether the advice stands at the unfavourable end of the effect.
    Evidence robust() {
        boolean holds = compared.isBestAtWorst();
        return new Evidence.Verdict(
                new Claim("recommendation.robust"),
                new Phrase(
                        "It stays the best when its effect is as small as it may be",
                        "Elle reste la meilleure quand son effet est aussi faible que possible"),
                holds,
                Severity.WARNING,
                holds
                        ? new Phrase(
                                "at the low end of its effect and the high end of the others",
                                "à la borne basse de son effet et à la borne haute des autres")
                        : new Phrase(
                                "another option may be better within the uncertainty of the effect",
                                "une autre option peut être meilleure, dans l’incertitude de"
                                        + " l’effet"));
    }

    /// Whether the sponsor's answer is kept.
    Evidence answered() {
        return new Evidence.Verdict(
                new Claim("recommendation.answered"),
                new Phrase(
                        "What the sponsor decided is recorded",
                        "Ce que le commanditaire a décidé est consigné"),
                node.spec().decided().isPresent(),
                Severity.WARNING,
                node.spec()
                        .decided()
                        .map(Reply::words)
                        .orElse(new Phrase("no decision yet", "pas encore de décision")));
    }

    private static void unless(boolean there, String en, String fr, List<Phrase> lacking) {
        if (!there) {
            lacking.add(new Phrase(en, fr));
        }
    }

    private static Evidence verdict(String claim, Phrase label, List<Phrase> lacking, Phrase all) {
        Phrase why =
                lacking.stream()
                        .reduce((one, other) -> Phrase.of("%s; %s", "%s\u202f; %s", one, other))
                        .map(it -> Phrase.of("lacking: %s", "manque\u00a0: %s", it))
                        .orElse(all);
        return new Evidence.Verdict(
                new Claim("recommendation." + claim),
                label,
                lacking.isEmpty(),
                Severity.WARNING,
                why);
    }
}

package socle.kinds.steer.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.RequirementRef;
import socle.kinds.steer.choice.Comparison.Scored;
import socle.kinds.steer.choice.Criterion;
import socle.kinds.steer.choice.Option;

/// The facts that a recommendation leaves: its words with their figures as they are now, and
/// whether it is structured, short, argued and compared.
final class Findings {

    private final Node<RecommendationSpec> node;
    private final RecommendationSpec spec;
    private final Quoted quoted;
    private final Language language;
    private final List<Ground> grounds;
    private final Compared compared;

    Findings(Node<RecommendationSpec> node, Bench bench, List<Ground> grounds, Compared compared) {
        this.node = node;
        this.spec = node.spec();
        this.quoted = new Quoted(bench);
        this.language = bench.language();
        this.grounds = List.copyOf(grounds);
        this.compared = compared;
    }

    List<Evidence> evidence(Review review) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                said(
                        "statement",
                        new Phrase("What to do", "Ce qu’il faut faire"),
                        spec.statement()));
        effect(evidence);
        evidence.add(said("finding", new Phrase("Why", "Pourquoi"), spec.text()));
        evidence.add(sample("arguments", new Phrase("Arguments", "Arguments"), arguments()));
        evidence.add(sample("compared", new Phrase("Options", "Options"), options()));
        spec.because()
                .ifPresent(it -> evidence.add(said("because", new Phrase("Choice", "Choix"), it)));
        spec.cost().ifPresent(it -> evidence.add(said("cost", new Phrase("Cost", "Coût"), it)));
        if (!spec.risks().isEmpty()) {
            evidence.add(
                    said(
                            "risks",
                            new Phrase("Risks", "Risques"),
                            new Markdown(risks(), node.place())));
        }
        evidence.add(said("deciding", new Phrase("Decision", "Décision"), deciding()));
        if (!spec.feedback().isEmpty()) {
            evidence.add(
                    sample("feedback", new Phrase("What was said", "Les retours"), feedback()));
        }
        Verdicts verdicts = new Verdicts(node, grounds, compared);
        evidence.add(verdicts.structure());
        evidence.addAll(Length.of(spec, language).evidence(spec.words()));
        evidence.add(verdicts.cited());
        evidence.add(verdicts.options());
        evidence.add(verdicts.robust());
        evidence.add(review.verdict(spec.tolerance()));
        evidence.add(verdicts.answered());
        return evidence;
    }

    private void effect(List<Evidence> evidence) {
        Criterion criterion = compared.criterion().orElse(null);
        if (criterion == null || compared.effect().isEmpty()) {
            return;
        }
        String unit = criterion.unit().orElse("");
        compared.effect()
                .get()
                .value()
                .ifPresent(it -> evidence.add(measure("effect", criterion.name(), it, unit)));
        Phrase low = Phrase.of("%s, at least", "%s, au moins", criterion.name());
        Phrase high = Phrase.of("%s, at most", "%s, au plus", criterion.name());
        compared.effect()
                .get()
                .low()
                .ifPresent(it -> evidence.add(measure("effect_low", low, it, unit)));
        compared.effect()
                .get()
                .high()
                .ifPresent(it -> evidence.add(measure("effect_high", high, it, unit)));
    }

    private Rows arguments() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Ground ground : grounds) {
            rows.add(
                    List.of(
                            quoted.of(ground.argument().says().text().strip()),
                            ground.found()
                                    .map(it -> it.in(language))
                                    .orElse(new Phrase("nothing", "rien").in(language)),
                            ground.on().map(NodeId::value).orElse("–"),
                            ground.day()));
        }
        return Rows.of(
                List.of(
                        text("argument", "argument"),
                        text("found", "constat"),
                        text("rests on", "repose sur"),
                        new Column(new Phrase("on", "au").in(language), "DATE")),
                rows);
    }

    private Rows options() {
        List<Column> columns = new ArrayList<>();
        columns.add(text("option", "option"));
        columns.add(text("for", "pour"));
        columns.add(text("against", "contre"));
        spec.criteria().forEach(it -> columns.add(new Column(it.heading(), "VARCHAR")));
        columns.add(text("score", "score"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        compared.comparison().scores().forEach(it -> rows.add(option(it.option(), score(it))));
        return Rows.of(columns, rows);
    }

    private static Phrase score(Scored scored) {
        return scored.score().isPresent()
                ? Phrase.number(scored.score().getAsDouble(), 2)
                : Phrase.same("–");
    }

    private List<@Nullable Object> option(Option option, Phrase score) {
        boolean advised = spec.choice().filter(option.name()::equals).isPresent();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(advised ? "▶ " + option.name() : option.name());
        row.add(quoted.of(String.join("\u202f; ", option.advantages())));
        row.add(quoted.of(String.join("\u202f; ", option.drawbacks())));
        spec.criteria().forEach(it -> row.add(compared.words(option, it).in(language)));
        row.add(score.in(language));
        return row;
    }

    private String risks() {
        List<String> lines = new ArrayList<>();
        for (Risk risk : spec.risks()) {
            String text = risk.text().text().strip();
            lines.add(
                    "- " + risk.answer().map(it -> text + " → " + it.text().strip()).orElse(text));
        }
        return String.join("\n", lines);
    }

    private Markdown deciding() {
        List<Phrase> parts = new ArrayList<>();
        spec.decides()
                .ifPresent(it -> parts.add(Phrase.of("Decides: %s.", "Décide\u00a0: %s.", it)));
        spec.until().ifPresent(it -> parts.add(Phrase.of("By %s.", "Avant le %s.", Reply.day(it))));
        spec.carries()
                .ifPresent(
                        it ->
                                parts.add(
                                        Phrase.of(
                                                "Carries it out: %s.",
                                                "Porte l’action\u00a0: %s.", it)));
        spec.decided().ifPresent(it -> parts.add(it.words()));
        String words =
                parts.stream()
                        .reduce(Phrase::then)
                        .orElse(new Phrase("Nobody is named.", "Personne n’est nommé."))
                        .in(language);
        return new Markdown(words, node.place());
    }

    private Rows feedback() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        spec.feedback().forEach(it -> rows.add(List.of(it.who(), it.on(), it.says().strip())));
        return Rows.of(
                List.of(
                        text("who", "qui"),
                        new Column(new Phrase("on", "le").in(language), "DATE"),
                        text("said", "a dit")),
                rows);
    }

    private Column text(String en, String fr) {
        return new Column(new Phrase(en, fr).in(language), "VARCHAR");
    }

    private Evidence said(String claim, Phrase label, Markdown text) {
        return new Evidence.Statement(
                new Claim("recommendation." + claim),
                label,
                quoted.of(text.text().strip()),
                spec.requirements().stream().map(RequirementRef::code).toList());
    }

    private static Evidence measure(String claim, String label, double value, String unit) {
        return measure(claim, Phrase.same(label), value, unit);
    }

    private static Evidence measure(String claim, Phrase label, double value, String unit) {
        return new Evidence.Measure(new Claim("recommendation." + claim), label, value, unit);
    }

    private static Evidence sample(String claim, Phrase label, Rows rows) {
        return new Evidence.Sample(new Claim("recommendation." + claim), label, rows);
    }
}

package socle.kinds.steer;

import java.util.ArrayList;
import java.util.List;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.RequirementRef;
import socle.kinds.steer.choice.Comparison;
import socle.kinds.steer.choice.Comparison.Scored;
import socle.kinds.steer.choice.Measures;

/// A choice between options. Its work is to measure them: a measure may be the evidence of another
/// node, and the decision is weighed again when that changes.
public final class Decision
        implements NodeKind<DecisionSpec>, Guards<DecisionSpec>, Shows<DecisionSpec> {

    private static final Claim MEASURED = new Claim("decision.measured");

    @Override
    public String word() {
        return "decision";
    }

    @Override
    public Phrase label() {
        return new Phrase("decision", "décision");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("project", "yml");
    }

    @Override
    public Class<DecisionSpec> spec() {
        return DecisionSpec.class;
    }

    @Override
    public Gives gives(DecisionSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<DecisionSpec> node, Neighbours neighbours) {
        return neighbours.unknown(node.spec().requirements());
    }

    @Override
    public Outcome work(Node<DecisionSpec> node, Bench bench) {
        DecisionSpec spec = node.spec();
        Measures measures = new Measures(bench);
        Comparison comparison =
                Comparison.of(
                        spec.criteria(), spec.options(), measured -> measures.of(measured).value());
        Rows rows = DecisionTables.measured(comparison, spec.choice());
        Table table = bench.tables().draft(rows);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(statement("problem", new Phrase("Problem", "Problème"), spec.problem(), spec));
        evidence.add(
                new Evidence.Sample(
                        new Claim("decision.options"),
                        new Phrase("Options, for and against", "Options, pour et contre"),
                        DecisionTables.argued(spec.options(), bench.language())));
        evidence.add(verdict(spec, comparison));
        evidence.add(statement("choice", new Phrase("Choice", "Choix"), choice(spec), spec));
        spec.consequences()
                .ifPresent(
                        text ->
                                evidence.add(
                                        statement(
                                                "consequences",
                                                new Phrase("Consequences", "Conséquences"),
                                                text,
                                                spec)));
        return Outcome.Done.of(table, evidence);
    }

    @Override
    public Page page(Node<DecisionSpec> node, Seen seen) {
        List<Told> told = seen.evidence(node.id());
        List<Block> blocks = new ArrayList<>();
        for (Told one : told) {
            switch (one.evidence()) {
                case Evidence.Statement said -> {
                    blocks.add(new Block.Heading(said.label(), 2));
                    blocks.add(new Block.Prose(new Markdown(said.markdown(), node.place())));
                }
                case Evidence.Sample sample ->
                        blocks.add(
                                new Block.Grid(
                                        sample.label(), sample.rows(), sample.rows().size()));
                case Evidence.Verdict verdict -> {
                    blocks.add(measures(node, seen));
                    blocks.add(new Block.Line(verdict.why()));
                }
                case Evidence.Measure _, Evidence.Artifact _, Evidence.Digest _ -> {}
                case Evidence.Origin _ -> {}
            }
        }
        return new Page(Phrase.same(node.title()), blocks);
    }

    private static Block measures(Node<DecisionSpec> node, Seen seen) {
        Rows rows = seen.rows(node.id().value(), node.spec().options().size());
        return new Block.Grid(
                new Phrase(
                        "Options by measure; the score goes from 0 to 1",
                        "Options par mesure\u202f; le score va de 0 à 1"),
                rows,
                rows.size());
    }

    private static String choice(DecisionSpec spec) {
        return spec.because()
                .map(because -> "**" + spec.choice() + "**\n\n" + because.strip())
                .orElse("**" + spec.choice() + "**");
    }

    private static Evidence statement(String part, Phrase label, String text, DecisionSpec spec) {
        return new Evidence.Statement(
                new Claim("decision." + part),
                label,
                text.strip(),
                spec.requirements().stream().map(RequirementRef::code).toList());
    }

    private static Evidence verdict(DecisionSpec spec, Comparison comparison) {
        Scored chosen = comparison.scored(spec.choice());
        boolean best = comparison.isWhole() && isBest(chosen, comparison);
        boolean argued = comparison.isWhole() && spec.because().isPresent();
        return new Evidence.Verdict(
                MEASURED,
                new Phrase(
                        "The options are measured, and the choice follows or says why not",
                        "Les options sont mesurées, et le choix suit ou dit pourquoi non"),
                best || argued,
                Severity.WARNING,
                why(comparison, chosen));
    }

    private static boolean isBest(Scored chosen, Comparison comparison) {
        double most = comparison.best().orElseThrow().score().orElseThrow();
        return chosen.score().orElseThrow() >= most;
    }

    private static Phrase why(Comparison comparison, Scored chosen) {
        if (comparison.criteria().isEmpty()) {
            return new Phrase("no criterion is named", "aucun critère n’est nommé");
        }
        if (!comparison.isWhole()) {
            return Phrase.of(
                    "measures are missing: %s",
                    "des mesures manquent\u00a0: %s", String.join(", ", comparison.missing()));
        }
        Scored best = comparison.best().orElseThrow();
        if (isBest(chosen, comparison)) {
            return Phrase.of(
                    "'%s' scores %s, the highest of %d options",
                    "«\u00a0%s\u00a0» obtient %s, le plus haut score des %d options",
                    chosen.option().name(),
                    score(chosen),
                    comparison.options().size());
        }
        return Phrase.of(
                "'%s' scores %s; '%s' scores more, %s",
                "«\u00a0%s\u00a0» obtient %s\u202f; «\u00a0%s\u00a0» obtient davantage, %s",
                chosen.option().name(),
                score(chosen),
                best.option().name(),
                score(best));
    }

    private static Phrase score(Scored scored) {
        return Phrase.number(scored.score().orElseThrow(), 2);
    }
}

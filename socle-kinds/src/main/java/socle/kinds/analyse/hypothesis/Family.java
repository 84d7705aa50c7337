package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Ref;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;

/// Hypotheses that are corrected together. It reads what each of them found and is made again when
/// one of them is; its table holds one row a member.
public final class Family implements NodeKind<FamilySpec>, Guards<FamilySpec> {

    /// One verdict a member, whose label is its name.
    static final Claim DECISION = new Claim("hypothesis.family");

    private static final Claim TEST = new Claim("hypothesis.test");
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("hypothesis", "VARCHAR"),
                    new Column("test", "VARCHAR"),
                    new Column("p", "DOUBLE"),
                    new Column("p_adjusted", "DOUBLE"),
                    new Column("effect", "DOUBLE"),
                    new Column("low", "DOUBLE"),
                    new Column("high", "DOUBLE"),
                    new Column("decision", "VARCHAR"),
                    new Column("power", "DOUBLE"));

    @Override
    public String word() {
        return "hypothesis_family";
    }

    @Override
    public Phrase label() {
        return new Phrase("family of hypotheses", "famille d’hypothèses");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("hypotheses", "yml");
    }

    @Override
    public Class<FamilySpec> spec() {
        return FamilySpec.class;
    }

    @Override
    public Gives gives(FamilySpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<FamilySpec> node, Neighbours neighbours) {
        List<Problem> problems = new ArrayList<>();
        for (Ref member : node.spec().members()) {
            Optional<Node<?>> found = neighbours.node(member.node());
            if (found.isPresent() && !names(found.get(), node.id())) {
                problems.add(
                        Problem.error(
                                member.place(),
                                "family-member",
                                Phrase.of(
                                        "'%s' does not name this family",
                                        "«\u00a0%s\u00a0» ne nomme pas cette famille",
                                        member.node()),
                                Phrase.of(
                                        "write family: %s in that hypothesis, so that its reader"
                                                + " knows",
                                        "écrivez family: %s dans cette hypothèse, pour que son"
                                                + " lecteur le sache",
                                        node.id())));
            }
        }
        strangers(node, neighbours, problems);
        return problems;
    }

    private static boolean names(Node<?> member, NodeId family) {
        return member.spec() instanceof HypothesisSpec spec
                && spec.family().filter(link -> link.node().equals(family)).isPresent();
    }

    private static void strangers(
            Node<FamilySpec> node, Neighbours neighbours, List<Problem> problems) {
        List<NodeId> members = node.spec().members().stream().map(Ref::node).toList();
        for (Node<?> other : neighbours.nodes()) {
            if (names(other, node.id()) && !members.contains(other.id())) {
                Place place = other.at("family");
                problems.add(
                        Problem.error(
                                place,
                                "family-member",
                                Phrase.of(
                                        "'%s' does not count it as a member",
                                        "«\u00a0%s\u00a0» ne la compte pas parmi ses membres",
                                        node.id()),
                                Phrase.of(
                                        "add %s to its members",
                                        "ajoutez %s à ses members", other.id())));
            }
        }
    }

    @Override
    public Outcome work(Node<FamilySpec> node, Bench bench) {
        FamilySpec spec = node.spec();
        List<Rows> found = new ArrayList<>();
        List<Phrase> effects = new ArrayList<>();
        List<List<Told>> all = new ArrayList<>();
        for (Ref member : spec.members()) {
            List<Told> told = bench.evidence(member.node());
            Optional<Rows> test =
                    told.stream().map(Told::evidence).flatMap(Family::test).findFirst();
            if (test.isEmpty()) {
                return Outcome.Failed.of(
                        Phrase.of(
                                "'%s' has no result yet",
                                "«\u00a0%s\u00a0» n’a pas encore de résultat", member.node()),
                        new Phrase(
                                "a family is corrected when all its members are known",
                                "une famille se corrige quand tous ses membres sont connus"));
            }
            found.add(test.get());
            effects.add(effect(told));
            all.add(told);
        }
        return corrected(spec, found, new Sights(effects, all), bench);
    }

    /// What each member said beside its test.
    private record Sights(List<Phrase> effects, List<List<Told>> told) {

        OptionalDouble power(int member, double level) {
            return Powers.at(told.get(member), level);
        }
    }

    private static java.util.stream.Stream<Rows> test(Evidence evidence) {
        return evidence instanceof Evidence.Sample(Claim claim, Phrase _, Rows rows)
                        && claim.equals(TEST)
                ? java.util.stream.Stream.of(rows)
                : java.util.stream.Stream.empty();
    }

    private static Phrase effect(List<Told> told) {
        return told.stream()
                .map(Told::evidence)
                .filter(one -> one.claim().equals(Facts.EFFECT))
                .map(Evidence::label)
                .findFirst()
                .orElse(Phrase.same(""));
    }

    private static Outcome corrected(
            FamilySpec spec, List<Rows> found, Sights sights, Bench bench) {
        double[] p =
                found.stream().mapToDouble(rows -> Look.real(rows, 0, rows.indexOf("p"))).toArray();
        double[] adjusted = spec.correction().adjusted(p);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(promise(spec));
        int all = p.length;
        int rejected = (int) Arrays.stream(adjusted).filter(q -> q <= spec.alpha()).count();
        double least = spec.correction().left(spec.alpha(), all, 0);
        double left = spec.correction().left(spec.alpha(), all, Math.min(rejected, all - 1));
        FamilyWords said = new FamilyWords(spec, least);
        for (int i = 0; i < p.length; i++) {
            String name = spec.members().get(i).node().value();
            Rows one = found.get(i);
            OptionalDouble power = sights.power(i, least);
            Decision decision = decision(spec, one, adjusted[i], sights.power(i, left));
            List<@Nullable Object> row = new ArrayList<>();
            row.add(name);
            row.add(one.at(0, one.indexOf("test")));
            row.add(p[i]);
            row.add(adjusted[i]);
            row.add(one.at(0, one.indexOf("effect")));
            row.add(one.at(0, one.indexOf("low")));
            row.add(one.at(0, one.indexOf("high")));
            row.add(decision.name().toLowerCase(java.util.Locale.ROOT));
            row.add(power.isPresent() ? (Double) power.getAsDouble() : null);
            rows.add(row);
            evidence.add(
                    new Evidence.Verdict(
                            DECISION,
                            Phrase.same(name),
                            decision != Decision.UNDETERMINED,
                            Severity.WARNING,
                            said.words(
                                            decision,
                                            new double[] {p[i], adjusted[i]},
                                            sights.effects().get(i))
                                    .then(said.sight(power))));
        }
        Rows table = Rows.of(COLUMNS, rows);
        evidence.add(
                new Evidence.Sample(
                        new Claim("hypothesis.family.members"),
                        new Phrase("Members, corrected", "Membres, corrigés"),
                        table));
        return Outcome.Done.of(bench.tables().draft(table), evidence);
    }

    /// Not rejected after correction: undetermined where the power is too low, alone or at the
    /// level
    /// that those rejected left to it.
    private static Decision decision(
            FamilySpec spec, Rows one, double adjusted, OptionalDouble power) {
        if (adjusted <= spec.alpha()) {
            return Decision.REJECTED;
        }
        return "undetermined".equals(one.at(0, one.indexOf("decision")))
                        || power.orElse(1) < Decision.POWER
                ? Decision.UNDETERMINED
                : Decision.NOT_REJECTED;
    }

    private static Evidence promise(FamilySpec spec) {
        return new Evidence.Measure(
                new Claim("hypothesis.family.rate"),
                Phrase.of(
                        "%s, %d hypotheses: at most so high is %s",
                        "%s, %d hypothèses\u00a0: borne de %s",
                        spec.correction().label(),
                        spec.members().size(),
                        spec.correction().promise()),
                spec.alpha() * 100,
                "%");
    }
}

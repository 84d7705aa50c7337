package socle.kinds.analyse.hypothesis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.data.SqlFailure;
import socle.api.proof.Evidence;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.count.Changes;
import socle.kinds.analyse.hypothesis.count.Classes;
import socle.kinds.analyse.hypothesis.count.Proportions;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.look.LeftOut;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.model.Line;
import socle.kinds.analyse.hypothesis.model.Links;
import socle.kinds.analyse.hypothesis.model.Odds;
import socle.kinds.analyse.hypothesis.model.Rates;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.kinds.analyse.hypothesis.sample.Again;
import socle.kinds.analyse.hypothesis.sample.Apart;
import socle.kinds.analyse.hypothesis.sample.Factors;
import socle.kinds.analyse.hypothesis.sample.OneSample;
import socle.kinds.analyse.hypothesis.survival.Lasting;
import socle.stats.Side;
import socle.stats.Unfit;

/// A question that data answer by a statistical test. Its table is one row: the test, its
/// statistic,
/// p, the effect with its interval, the power and the decision.
public final class Hypothesis implements NodeKind<HypothesisSpec>, Shows<HypothesisSpec> {

    @Override
    public String word() {
        return "hypothesis";
    }

    @Override
    public Phrase label() {
        return new Phrase("hypothesis", "hypothèse");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Home home() {
        return new Home("hypotheses", "yml");
    }

    @Override
    public Class<HypothesisSpec> spec() {
        return HypothesisSpec.class;
    }

    @Override
    public Gives gives(HypothesisSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public Outcome work(Node<HypothesisSpec> node, Bench bench) {
        HypothesisSpec spec = node.spec();
        Instant now = bench.clock().instant();
        Registration kept = Registration.kept(bench.evidence(node.id()));
        boolean early =
                spec.not_before()
                        .filter(day -> now.atZone(ZoneOffset.UTC).toLocalDate().isBefore(day))
                        .isPresent();
        if (early) {
            return registered(spec, kept.with(spec, now, 0), bench);
        }
        try {
            RandomGenerator random = new SplittableRandom(spec.seed().orElse(bench.seed()));
            Look look = new Look(spec, bench.engine());
            Finding found = finding(spec, look, random);
            Finding finding =
                    new LeftOut(look, spec.design()).words().map(found::noting).orElse(found);
            unlessSided(spec, finding.answer().test());
            return answered(spec, finding, kept.with(spec, now, 1), bench);
        } catch (Unsuited unsuited) {
            return unsuited.outcome();
        } catch (Unfit unfit) {
            return Unsuited.of(unfit, spec.test()).outcome();
        } catch (SqlFailure failure) {
            return refused(spec, failure);
        }
    }

    private static Outcome refused(HypothesisSpec spec, SqlFailure failure) {
        return Outcome.Failed.of(
                Phrase.of(
                        "%s: the engine refuses an expression: %s",
                        "%s\u00a0: le moteur refuse une expression\u00a0: %s",
                        spec.from().place(),
                        failure.words()),
                new Phrase(
                        "mend value, by, where or another expression; each is of one row",
                        "corrigez value, by, where ou une autre expression\u202f; chacune porte"
                                + " sur une ligne"));
    }

    /// A side is never left aside in silence: `auto` may have come to a test that has none.
    private static void unlessSided(HypothesisSpec spec, TestName test) {
        if (spec.side() != Side.TWO && !test.hasSides()) {
            throw Unsuited.of(TestName.sideless(test), TestName.TWO_SIDES);
        }
    }

    private static Outcome registered(HypothesisSpec spec, Registration kept, Bench bench) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Facts.statement(spec, bench.language()));
        evidence.addAll(kept.evidence(spec));
        return new Outcome.Done(List.of(), Optional.empty(), evidence);
    }

    private static Outcome answered(
            HypothesisSpec spec, Finding finding, Registration kept, Bench bench) {
        Facts facts = new Facts(spec, finding, bench.language());
        List<Evidence> evidence = new ArrayList<>(facts.evidence());
        evidence.addAll(kept.evidence(spec));
        return Outcome.Done.of(bench.tables().draft(facts.table()), evidence);
    }

    private static Finding finding(HypothesisSpec spec, Look look, RandomGenerator random) {
        return switch (spec.design()) {
            case Design.Alone alone ->
                    new OneSample(
                                    spec,
                                    look,
                                    look.rows(
                                            look.number(alone.value(), "value") + " AS v, '' AS g"),
                                    random)
                            .finding(Phrase.same(alone.value().text().strip()));
            case Design.Apart apart -> new Apart(spec, look, apart, random).finding();
            case Design.Repeated again -> new Again(spec, look, again, random).finding();
            case Design.Linked linked -> new Links(spec, look, linked).finding();
            case Design.Share share -> new Proportions(spec, look).one(share);
            case Design.Shares shares -> new Proportions(spec, look).two(shares);
            case Design.Changed changed -> new Changes(spec, look, changed).finding();
            case Design.Crossed crossed -> new Classes(spec, look, random).crossed(crossed);
            case Design.Fitted fitted -> new Classes(spec, look, random).fitted(fitted);
            case Design.Factors factors -> new Factors(spec, look, factors).finding();
            case Design.Line line -> new Line(spec, look, line).finding();
            case Design.Odds odds -> new Odds(spec, look, odds).finding();
            case Design.Rate rate -> new Rates(spec, look, rate).finding();
            case Design.Lasting lasting -> new Lasting(spec, look, lasting).finding();
        };
    }

    @Override
    public Page page(Node<HypothesisSpec> node, Seen seen) {
        return new HypothesisPage(node, seen).page();
    }
}

package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import socle.api.proof.Evidence;
import socle.api.show.Page;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Reference;
import socle.api.text.RequirementRef;
import socle.kinds.steer.need.Plan.Planned;

/// What somebody wants to know or to do. Its work is to say it under one claim a part, and to hold
/// its plan of analysis against the project: each question has axes, metrics and data, or is said
/// not to. With questions, that plan is its table.
public final class Need implements NodeKind<NeedSpec>, Guards<NeedSpec>, Shows<NeedSpec> {

    @Override
    public String word() {
        return "need";
    }

    @Override
    public Phrase label() {
        return new Phrase("need", "besoin");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Home home() {
        return new Home("project", "yml");
    }

    @Override
    public Class<NeedSpec> spec() {
        return NeedSpec.class;
    }

    @Override
    public Gives gives(NeedSpec spec) {
        return spec.questions().isEmpty() ? Gives.FACTS : Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<NeedSpec> node, Neighbours neighbours) {
        return new NeedGuard(node, neighbours).problems();
    }

    @Override
    public Outcome work(Node<NeedSpec> node, Bench bench) {
        NeedSpec spec = node.spec();
        Heard heard = new Heard(spec, bench.language());
        List<Evidence> evidence = new ArrayList<>();
        for (NeedPart part : NeedPart.values()) {
            part.text(spec, bench.language())
                    .ifPresent(text -> evidence.add(statement(part, text, spec)));
        }
        evidence.addAll(new Held(spec.constraints(), bench).evidence());
        evidence.addAll(heard.evidence());
        Traced traced = new Traced(spec);
        evidence.add(traced.complete());
        evidence.add(traced.traced());
        List<MeasuredAxis> axes =
                spec.axes().stream().map(it -> MeasuredAxis.of(it, bench.engine())).toList();
        evidence.addAll(new Axes(axes, bench.language()).evidence());
        if (spec.questions().isEmpty()) {
            return Outcome.Done.of(evidence);
        }
        Plan plan = plan(spec, heard, axes, bench);
        evidence.addAll(plan.evidence());
        return Outcome.Done.of(bench.tables().draft(plan.rows()), evidence);
    }

    @Override
    public Page page(Node<NeedSpec> node, Seen seen) {
        return new NeedPage(node, seen).page();
    }

    private static Plan plan(NeedSpec spec, Heard heard, List<MeasuredAxis> axes, Bench bench) {
        Set<String> idle =
                axes.stream()
                        .filter(it -> !it.tells())
                        .map(it -> it.axis().name())
                        .collect(Collectors.toSet());
        List<Planned> questions = new ArrayList<>();
        for (Question question : spec.questions()) {
            questions.add(
                    new Planned(
                            questions.size() + 1,
                            question,
                            question.metrics().stream().map(it -> Answer.of(it, bench)).toList(),
                            question.axes().stream().filter(idle::contains).toList(),
                            heard.relevance(question)));
        }
        Set<NodeId> asked =
                spec.questions().stream()
                        .flatMap(it -> it.metrics().stream())
                        .map(Reference::node)
                        .collect(Collectors.toSet());
        List<Answer> unasked =
                spec.indicators().stream()
                        .filter(it -> !asked.contains(it.node()))
                        .map(it -> Answer.of(it, bench))
                        .toList();
        return new Plan(questions, unasked, bench.language());
    }

    private static Evidence statement(NeedPart part, String text, NeedSpec spec) {
        return new Evidence.Statement(
                part.claim(),
                part.label(),
                text,
                spec.requirements().stream().map(RequirementRef::code).toList());
    }
}

package socle.kinds.steer;

import java.util.ArrayList;
import java.util.List;
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
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Link;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.RequirementRef;

/// What somebody wants to know or to do. Its work is to say it under one claim a part, and whether
/// its question is tied to what will answer it.
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
        return 1;
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
        return Gives.FACTS;
    }

    @Override
    public List<Problem> guard(Node<NeedSpec> node, Neighbours neighbours) {
        List<Problem> problems = new ArrayList<>(neighbours.unknown(node.spec().requirements()));
        if (!isTraced(node.spec())) {
            problems.add(
                    Problem.advice(
                            node.place(),
                            "need-untraced",
                            new Phrase(
                                    "the question is not tied to what will answer it",
                                    "la question n’est pas reliée à ce qui y répondra"),
                            new Phrase(
                                    "name its sources and its indicators",
                                    "nommez ses sources et ses indicateurs")));
        }
        return problems;
    }

    @Override
    public Outcome work(Node<NeedSpec> node, Bench bench) {
        List<Evidence> evidence = new ArrayList<>();
        for (NeedPart part : NeedPart.values()) {
            part.text(node.spec(), bench.language())
                    .ifPresent(text -> evidence.add(statement(part, text, node.spec())));
        }
        evidence.add(traced(node.spec()));
        return Outcome.Done.of(evidence);
    }

    @Override
    public Page page(Node<NeedSpec> node, Seen seen) {
        List<Block> blocks = new ArrayList<>();
        for (Told told : seen.evidence(node.id())) {
            if (told.evidence() instanceof Evidence.Statement said) {
                blocks.add(new Block.Heading(said.label(), 2));
                blocks.add(new Block.Prose(new Markdown(said.markdown(), node.place())));
            }
        }
        blocks.add(links(new Phrase("Sources", "Sources"), node.spec().sources()));
        blocks.add(links(new Phrase("Indicators", "Indicateurs"), node.spec().indicators()));
        return new Page(Phrase.same(node.title()), blocks);
    }

    private static Block links(Phrase caption, List<Link> links) {
        return new Block.Links(caption, nodes(links));
    }

    private static Evidence statement(NeedPart part, String text, NeedSpec spec) {
        return new Evidence.Statement(
                part.claim(),
                part.label(),
                text,
                spec.requirements().stream().map(RequirementRef::code).toList());
    }

    private static Evidence traced(NeedSpec spec) {
        Phrase why =
                isTraced(spec)
                        ? Phrase.of(
                                "sources: %s; indicators: %s",
                                "sources\u00a0: %s\u202f; indicateurs\u00a0: %s",
                                names(spec.sources()),
                                names(spec.indicators()))
                        : Phrase.of(
                                "%d sources and %d indicators are named; it takes one of each",
                                "%d source(s) et %d indicateur(s) nommés\u202f; il faut au moins un"
                                        + " de chaque",
                                spec.sources().size(),
                                spec.indicators().size());
        return new Evidence.Verdict(
                new Claim("need.traced"),
                new Phrase(
                        "The question is tied to sources and indicators of the project",
                        "La question est reliée à des sources et des indicateurs du projet"),
                isTraced(spec),
                Severity.WARNING,
                why);
    }

    private static boolean isTraced(NeedSpec spec) {
        return !spec.sources().isEmpty() && !spec.indicators().isEmpty();
    }

    private static String names(List<Link> links) {
        return nodes(links).stream().map(NodeId::value).collect(Collectors.joining(", "));
    }

    private static List<NodeId> nodes(List<Link> links) {
        return links.stream().map(Link::node).toList();
    }
}

package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Link;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Ref;
import socle.api.text.Reference;

/// What there is to see of a need: its parts in words, what was heard, and its plan of analysis.
record NeedPage(Node<NeedSpec> node, Seen seen) {

    /// More rows of a plan than anybody reads.
    private static final int ROWS = 200;

    Page page() {
        List<Block> blocks = new ArrayList<>();
        for (Told told : seen.evidence(node.id())) {
            if (told.evidence() instanceof Evidence.Statement said) {
                blocks.add(new Block.Heading(said.label(), 2));
                blocks.add(new Block.Prose(new Markdown(said.markdown(), node.place())));
                if (said.claim().equals(NeedPart.CONSTRAINTS.claim())) {
                    samples(List.of("need.register"), blocks);
                }
            }
        }
        if (!node.spec().interviews().isEmpty()) {
            blocks.add(new Block.Heading(new Phrase("Interviews", "Entretiens"), 2));
            samples(List.of("need.themes", "need.quotes", "need.guide"), blocks);
        }
        plan(blocks);
        blocks.add(new Block.Heading(new Phrase("Data", "Données"), 2));
        new Inventory(node.spec(), seen).lines().forEach(it -> blocks.add(new Block.Line(it)));
        blocks.add(links(new Phrase("Sources", "Sources"), node.spec().sources()));
        List<Link> indicators = node.spec().indicators();
        blocks.add(links(new Phrase("Indicators", "Indicateurs"), indicators));
        return new Page(Phrase.same(node.title()), blocks);
    }

    private void samples(List<String> claims, List<Block> blocks) {
        seen.evidence(node.id()).stream()
                .map(Told::evidence)
                .filter(Evidence.Sample.class::isInstance)
                .map(Evidence.Sample.class::cast)
                .filter(it -> claims.contains(it.claim().value()))
                .forEach(it -> blocks.add(grid(it.label(), it.rows())));
    }

    private void plan(List<Block> blocks) {
        if (node.spec().questions().isEmpty() || seen.table(node.id().value()).isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(new Phrase("Plan of analysis", "Plan d’analyse"), 2));
        samples(List.of("need.questions"), blocks);
        blocks.add(tree());
        blocks.add(
                grid(
                        new Phrase(
                                "From each question to its metrics and data",
                                "De chaque question à ses mesures et à ses données"),
                        seen.rows(node.id().value(), ROWS)));
        samples(List.of("need.axis_list"), blocks);
        List<Told> verdicts =
                seen.evidence(node.id()).stream()
                        .filter(it -> it.evidence() instanceof Evidence.Verdict)
                        .toList();
        blocks.add(new Block.Proofs(new Phrase("What holds", "Ce qui tient"), verdicts));
    }

    /// From the need to its questions, to the nodes that answer, to the data.
    private Block tree() {
        List<Block.Box> boxes = new ArrayList<>();
        List<Block.Arrow> arrows = new ArrayList<>();
        String root = node.id().value();
        boxes.add(new Block.Box(root, root, node.kind().label(), true));
        Set<NodeId> metrics = new TreeSet<>();
        int number = 0;
        for (Question question : node.spec().questions()) {
            String id = "Q" + ++number;
            boxes.add(new Block.Box(id, id, new Phrase("question", "question"), false));
            arrows.add(new Block.Arrow(root, id));
            for (Ref metric : question.metrics()) {
                metrics.add(metric.node());
                arrows.add(new Block.Arrow(id, metric.node().value()));
            }
        }
        metrics.forEach(metric -> metric(metric, boxes, arrows));
        return new Block.Diagram(
                new Phrase(
                        "From the need to questions, metrics and data",
                        "Du besoin aux questions, aux mesures et aux données"),
                boxes,
                arrows);
    }

    private void metric(NodeId metric, List<Block.Box> boxes, List<Block.Arrow> arrows) {
        Optional<Node<?>> found = seen.node(metric);
        Phrase sort = found.map(it -> it.kind().label()).orElse(Phrase.same(""));
        boxes.add(new Block.Box(metric.value(), metric.value(), sort, false));
        found.flatMap(it -> Answer.data(it)).ifPresent(data -> data(metric, data, boxes, arrows));
    }

    private static void data(
            NodeId metric, NodeId data, List<Block.Box> boxes, List<Block.Arrow> arrows) {
        if (boxes.stream().noneMatch(box -> box.id().equals(data.value()))) {
            boxes.add(
                    new Block.Box(
                            data.value(), data.value(), new Phrase("data", "données"), false));
        }
        arrows.add(new Block.Arrow(metric.value(), data.value()));
    }

    private static Block grid(Phrase caption, Rows rows) {
        return new Block.Grid(caption, rows, rows.size());
    }

    private static Block links(Phrase caption, List<? extends Reference> references) {
        return new Block.Links(caption, references.stream().map(Reference::node).toList());
    }
}

package socle.kinds.steer.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
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
import socle.api.show.Page;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// What is advised to do. Its work takes every figure from what was measured, compares the options
/// with their uncertainty, and says when the figures have moved since its author last read it. Its
/// page is a decision sheet.
public final class Recommendation
        implements NodeKind<RecommendationSpec>,
                Guards<RecommendationSpec>,
                Shows<RecommendationSpec> {

    @Override
    public String word() {
        return "recommendation";
    }

    @Override
    public Phrase label() {
        return new Phrase("recommendation", "recommandation");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("recommendations", "md");
    }

    @Override
    public Class<RecommendationSpec> spec() {
        return RecommendationSpec.class;
    }

    @Override
    public Gives gives(RecommendationSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<RecommendationSpec> node, Neighbours neighbours) {
        List<Problem> problems = new ArrayList<>(neighbours.unknown(node.spec().requirements()));
        problems.addAll(TypedFigures.of(node));
        return problems;
    }

    @Override
    public Outcome work(Node<RecommendationSpec> node, Bench bench) {
        RecommendationSpec spec = node.spec();
        List<Ground> grounds = spec.arguments().stream().map(it -> Ground.of(it, bench)).toList();
        Compared compared = new Compared(spec, bench);
        Review review =
                Review.of(spec.reviewed(), figures(spec, grounds, compared, bench), bench.cursor());
        return new Outcome.Done(
                List.of(bench.tables().draft(compared.rows())),
                Optional.of(review.cursor()),
                new Findings(node, bench, grounds, compared).evidence(review));
    }

    @Override
    public Page page(Node<RecommendationSpec> node, Seen seen) {
        return new RecommendationPage(node, seen).page();
    }

    /// Every figure that a reader sees, by what it is.
    private static SequencedMap<String, String> figures(
            RecommendationSpec spec, List<Ground> grounds, Compared compared, Bench bench) {
        SequencedMap<String, String> figures = new LinkedHashMap<>();
        grounds.forEach(it -> it.mark().ifPresent(mark -> figures.put(it.key(), line(mark))));
        compared.effect()
                .filter(it -> it.value().isPresent())
                .ifPresent(
                        it ->
                                figures.put(
                                        spec.effect().orElse(""),
                                        String.valueOf(it.value().getAsDouble())));
        Quoted quoted = new Quoted(bench);
        for (Markdown text : texts(spec)) {
            for (String named : Quoted.named(text.text())) {
                int space = named.indexOf(' ');
                NodeId node = new NodeId(named.substring(0, space));
                quoted.first(node, named.substring(space + 1))
                        .ifPresent(it -> figures.put(named, line(Ground.mark(it))));
            }
        }
        return figures;
    }

    private static List<Markdown> texts(RecommendationSpec spec) {
        Stream<Markdown> lone =
                Stream.of(Optional.of(spec.statement()), Optional.of(spec.text()), spec.cost())
                        .flatMap(Optional::stream);
        return Stream.concat(lone, spec.arguments().stream().map(Argument::says)).toList();
    }

    /// One line of the cursor.
    private static String line(String mark) {
        return mark.replaceAll("\\s+", " ");
    }
}

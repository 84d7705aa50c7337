package socle.app.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.slides.Slide;
import socle.core.proof.Bloc;
import socle.core.text.Inserts;

/// The numbers and charts that the chapters of a bloc name, in their order.
record FigureSlides(Book book, Bloc bloc) {

    private static final int ON_A_SLIDE = 3;
    private static final int SLIDES = 2;

    List<Slide> all(String name) {
        List<Slide> slides = new ArrayList<>(numbers(name));
        for (NodeId node : named(Inserts.Verb.FIGURE)) {
            book.page(node).blocks().stream()
                    .filter(Block.Plot.class::isInstance)
                    .map(Block.Plot.class::cast)
                    .findFirst()
                    .ifPresent(plot -> slides.addAll(new ChartSlides(book).of(plot, node)));
        }
        sheets(slides);
        return slides;
    }

    /// What a chapter cites and answers a requirement by itself has its sheet.
    private void sheets(List<Slide> slides) {
        Set<NodeId> cited = new LinkedHashSet<>(named(Inserts.Verb.EVIDENCE));
        cited.addAll(named(Inserts.Verb.FIGURE));
        cited.stream()
                .filter(book::answers)
                .filter(it -> !book.isChapter(it))
                .flatMap(it -> book.source().seen().node(it).stream())
                .flatMap(it -> new PageSlides(book, it).sheet().stream())
                .forEach(slides::add);
    }

    private Stream<Inserts.Insert> inserts() {
        return bloc.competences().stream()
                .flatMap(it -> book.chapters(it).stream())
                .flatMap(it -> it.texts().stream())
                .flatMap(it -> Inserts.of(it, _ -> {}).stream());
    }

    private Set<NodeId> named(Inserts.Verb verb) {
        Set<NodeId> nodes = new LinkedHashSet<>();
        inserts()
                .filter(it -> it.verb() == verb)
                .map(it -> it.node().node())
                .filter(it -> book.source().seen().node(it).isPresent())
                .forEach(nodes::add);
        return nodes;
    }

    /// A key figure with the proof under it.
    private record Key(Slide.Figure figure, Told told) {}

    private List<Slide> numbers(String name) {
        List<Key> keys =
                inserts()
                        .filter(it -> it.verb() == Inserts.Verb.EVIDENCE)
                        .flatMap(it -> key(it).stream())
                        .distinct()
                        .limit(ON_A_SLIDE * SLIDES)
                        .toList();
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += ON_A_SLIDE) {
            List<Key> some = keys.subList(i, Math.min(keys.size(), i + ON_A_SLIDE));
            slides.add(
                    new Slide.Figures(
                            some.size() == 1
                                    ? some.getFirst().figure().note()
                                    : name
                                            + book.say(": ", "\u00A0: ")
                                            + book.say("the key figures", "les chiffres clés"),
                            some.stream().map(Key::figure).toList(),
                            new Proof(book).of(some.stream().map(Key::told).toList(), ON_A_SLIDE),
                            notes(some)));
        }
        return slides;
    }

    private String notes(List<Key> keys) {
        return String.join(
                "\n",
                keys.stream()
                        .map(
                                it ->
                                        it.figure().label()
                                                + book.say(": ", "\u00A0: ")
                                                + it.figure().value()
                                                + ". "
                                                + it.figure().note()
                                                + ".")
                        .toList());
    }

    private Optional<Key> key(Inserts.Insert insert) {
        return book.source().seen().evidence(insert.node().node()).stream()
                .filter(it -> it.evidence().claim().value().equals(insert.claim().orElse("")))
                .filter(it -> it.evidence() instanceof Evidence.Measure)
                .findFirst()
                .map(it -> new Key(figure(it), it));
    }

    private Slide.Figure figure(Told told) {
        String title =
                book.source()
                        .seen()
                        .node(told.node())
                        .map(it -> book.say(Phrase.same(it.title())))
                        .orElse(told.node().value());
        return new Slide.Figure(book.found(told), book.say(told.evidence().label()), title);
    }
}

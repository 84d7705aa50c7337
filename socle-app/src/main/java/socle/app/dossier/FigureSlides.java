package socle.app.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.chart.Drawing;
import socle.app.show.export.Png;
import socle.app.show.words.Numbers;
import socle.app.show.words.Values;
import socle.app.slides.Grid;
import socle.app.slides.Picture;
import socle.app.slides.Slide;
import socle.core.proof.Bloc;
import socle.core.text.Inserts;

/// The numbers and charts that the chapters of a bloc name, in their order.
record FigureSlides(Book book, Bloc bloc) {

    private static final int ON_A_SLIDE = 3;
    private static final int SLIDES = 2;

    /// A table of more is looked up in the dossier, not shown.
    private static final int ROWS = 12;

    private static final int COLUMNS = 6;

    List<Slide> all(String name) {
        List<Slide> slides = new ArrayList<>(numbers(name));
        for (NodeId node : named(Inserts.Verb.FIGURE)) {
            book.page(node).blocks().stream()
                    .filter(Block.Plot.class::isInstance)
                    .map(Block.Plot.class::cast)
                    .findFirst()
                    .ifPresent(plot -> slides.addAll(chart(plot, node)));
        }
        return slides;
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

    private List<Slide> chart(Block.Plot plot, NodeId node) {
        if (!(Drawing.of(plot, book.language()) instanceof Drawing.Picture picture)) {
            return List.of();
        }
        double width = picture.wide().frame().width();
        double height = picture.wide().frame().height();
        String title = book.say(plot.title());
        String caption = book.say(plot.caption());
        String proof = new Proof(book).of(node);
        List<Slide> slides = new ArrayList<>();
        slides.add(
                new Slide.Drawn(
                        title,
                        book.say(plot.subtitle()),
                        new Picture(
                                Png.of(picture.wide().svg(), width, height),
                                width,
                                height,
                                picture.words()),
                        caption,
                        proof,
                        picture.words()
                                + (caption.isEmpty()
                                        ? ""
                                        : "\n"
                                                + book.say("Limits: ", "Limites\u00A0: ")
                                                + caption)));
        if (plot.told().size() <= ROWS && plot.told().columns().size() <= COLUMNS) {
            slides.add(
                    new Slide.Tabular(
                            title + book.say(": the data", "\u00A0: les données"),
                            book.say(plot.subtitle()),
                            grid(plot),
                            proof,
                            picture.words()));
        }
        return slides;
    }

    private Grid grid(Block.Plot plot) {
        Rows rows = plot.told();
        List<Grid.Head> heads = new ArrayList<>();
        for (Column column : rows.columns()) {
            boolean number = column.family() == Column.Family.NUMBER;
            heads.add(
                    new Grid.Head(
                            title(plot, column),
                            number ? 1 : 2,
                            number ? Grid.Side.RIGHT : Grid.Side.LEFT));
        }
        List<List<Grid.Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Grid.Cell> line = new ArrayList<>();
            for (int c = 0; c < rows.columns().size(); c++) {
                line.add(Grid.Cell.of(value(plot, r, c)));
            }
            cells.add(line);
        }
        return new Grid(
                heads, cells, book.say("Data of: ", "Données de\u00A0: ") + book.say(plot.title()));
    }

    /// The words that the chart has for a column, else its name.
    private static String title(Block.Plot plot, Column column) {
        return plot.chart().channels().values().stream()
                .filter(it -> it.column().equals(column.name()))
                .flatMap(it -> it.title().stream())
                .findFirst()
                .orElse(column.name());
    }

    /// A number as the chart writes it.
    private String value(Block.Plot plot, int row, int column) {
        Object value = plot.told().at(row, column);
        String name = plot.told().columns().get(column).name();
        Values values = new Values(book.language());
        return plot.chart().channels().values().stream()
                .filter(it -> it.column().equals(name) && value instanceof Number)
                .findFirst()
                .map(
                        it ->
                                new Numbers(book.language())
                                        .unit(values.of(value, it.format()), it.unit().orElse("")))
                .orElseGet(() -> values.of(value));
    }
}

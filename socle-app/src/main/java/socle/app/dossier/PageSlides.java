package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.app.show.words.Dates;
import socle.app.show.words.Numbers;
import socle.app.show.words.Values;
import socle.app.slides.Deck;
import socle.app.slides.Grid;
import socle.app.slides.Slide;

/// The page of one node as slides: a slide under each of its headings, its numbers in large, its
/// charts and small tables on slides of their own.
final class PageSlides {

    private static final int ON_A_SLIDE = 3;
    private static final int ROWS = 12;
    private static final int COLUMNS = 6;

    /// Points of a sheet that is one slide.
    private static final int POINTS = 7;

    private static final int LETTERS = 180;

    private final Book book;
    private final Node<?> node;
    private final List<Slide> slides = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private final List<Slide.Figure> figures = new ArrayList<>();
    private String title;

    PageSlides(Book book, Node<?> node) {
        this.book = book;
        this.node = node;
        this.title = book.say(book.page(node.id()).title());
    }

    /// A deck of its own.
    ///
    /// @param last the newest fact, whose moment it tells
    Deck deck(Told last, String digest) {
        String name = book.source().project().settings().name();
        Optional<String> author = book.source().project().settings().author();
        List<String> facts = new ArrayList<>();
        author.ifPresent(facts::add);
        facts.add(new Dates(book.language()).day(last.at()));
        facts.add(book.say("digest ", "empreinte ") + digest);
        String subject = title;
        title = book.say("In short", "En bref");
        Slide cover =
                new Slide.Cover(
                        subject,
                        book.say(node.kind().label()) + " · " + name,
                        facts,
                        Optional.empty(),
                        node.header().description().orElse(""));
        List<Slide> all = new ArrayList<>(List.of(cover));
        all.addAll(all());
        return new Deck(
                subject,
                book.say(node.kind().label()),
                author.orElse(name),
                new BrandMark(book).color().substring(1),
                book.language(),
                last.at(),
                List.of(new Deck.Section(subject, all)));
    }

    /// Every slide of the page.
    List<Slide> all() {
        book.page(node.id()).blocks().forEach(it -> block(it, node.id()));
        end();
        return slides;
    }

    /// The page on one slide: what stands first under each heading.
    Optional<Slide> sheet() {
        List<String> told = new ArrayList<>();
        String heading = "";
        for (Block block : blocks(book.page(node.id()).blocks()).toList()) {
            if (block instanceof Block.Heading it) {
                heading = book.say(it.words());
                continue;
            }
            List<String> said = said(block);
            if (!said.isEmpty() && told.size() < POINTS && (told.isEmpty() || !heading.isEmpty())) {
                told.add(
                        (heading.isEmpty() ? "" : heading + book.say(": ", "\u00a0: "))
                                + shortened(said.getFirst()));
                heading = "";
            }
        }
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Slide.Points(title, told, node.header().description().orElse("")));
    }

    private static String shortened(String text) {
        return text.length() <= LETTERS
                ? text
                : text.substring(0, text.lastIndexOf(' ', LETTERS)) + "…";
    }

    private static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        it ->
                                it instanceof Block.Row row
                                        ? row.cells().stream()
                                                .flatMap(cell -> blocks(cell.blocks()))
                                        : Stream.of(it));
    }

    /// @param of the node whose proof makes it believable
    private void block(Block block, NodeId of) {
        switch (block) {
            case Block.Heading heading -> {
                end();
                title = book.say(heading.words());
            }
            case Block.Prose prose -> prose(prose);
            case Block.Line _, Block.Notice _ -> points.addAll(said(block));
            case Block.Figure figure -> figures.add(figure(figure));
            case Block.Plot plot -> {
                end();
                slides.addAll(new ChartSlides(book).of(plot, of));
            }
            case Block.Grid grid -> grid(grid);
            case Block.Row row -> row.cells().forEach(it -> cell(it, of));
            case Block.Tabs tabs ->
                    tabs.tabs().stream()
                            .filter(Block.Tab::chosen)
                            .forEach(tab -> tab.blocks().forEach(it -> block(it, of)));
            case Block.Proofs _,
                    Block.Diagram _,
                    Block.Code _,
                    Block.Links _,
                    Block.Controls _ -> {}
        }
    }

    private void cell(Block.Cell cell, NodeId of) {
        cell.blocks().forEach(it -> block(it, cell.of().orElse(of)));
    }

    /// A heading of the author begins a slide as well.
    private void prose(Block.Prose prose) {
        for (Element piece : new SpeakerWords(book).pieces(prose.text())) {
            if (piece.normalName().matches("h[1-6]")) {
                end();
                title = piece.text();
            } else {
                points.add(piece.text());
            }
        }
    }

    private List<String> said(Block block) {
        return switch (block) {
            case Block.Prose prose -> new SpeakerWords(book).paragraphs(prose.text());
            case Block.Line line -> List.of(book.say(line.words()));
            case Block.Notice notice -> List.of(book.say(notice.words()));
            default -> List.of();
        };
    }

    private Slide.Figure figure(Block.Figure figure) {
        Numbers numbers = new Numbers(book.language());
        return new Slide.Figure(
                figure.value()
                        .map(it -> numbers.with(it, figure.format(), figure.unit()))
                        .orElseGet(numbers::absent),
                book.say(figure.label()),
                book.say(figure.note()));
    }

    /// A larger table is looked up on the page.
    private void grid(Block.Grid grid) {
        if (grid.rows().size() > ROWS || grid.rows().columns().size() > COLUMNS) {
            return;
        }
        end();
        Values values = new Values(book.language());
        List<Grid.Head> heads = new ArrayList<>();
        for (Column column : grid.rows().columns()) {
            boolean number = column.family() == Column.Family.NUMBER;
            heads.add(
                    new Grid.Head(
                            column.name(),
                            number ? 1 : 2,
                            number ? Grid.Side.RIGHT : Grid.Side.LEFT));
        }
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Grid.Cell> line = new ArrayList<>();
            for (int c = 0; c < heads.size(); c++) {
                line.add(Grid.Cell.of(values.of(grid.rows().at(r, c))));
            }
            rows.add(line);
        }
        String caption = book.say(grid.caption());
        slides.add(new Slide.Tabular(caption, "", new Grid(heads, rows, caption), "", ""));
    }

    /// What was gathered becomes slides.
    private void end() {
        if (!points.isEmpty()) {
            slides.add(new Slide.Points(title, List.copyOf(points), ""));
            points.clear();
        }
        for (int i = 0; i < figures.size(); i += ON_A_SLIDE) {
            slides.add(
                    new Slide.Figures(
                            title,
                            figures.subList(i, Math.min(figures.size(), i + ON_A_SLIDE)),
                            "",
                            ""));
        }
        figures.clear();
    }
}

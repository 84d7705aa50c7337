package socle.app.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// The blocks of an entry, one after the other.
final class Sheetlet {

    private final Phrase title;
    private final Optional<NodeId> node;
    private final List<Block> blocks = new ArrayList<>();

    private Sheetlet(Phrase title, Optional<NodeId> node) {
        this.title = title;
        this.node = node;
    }

    /// About a node: its description first.
    static Sheetlet of(Node<?> node) {
        Sheetlet sheetlet = new Sheetlet(Phrase.same(node.title()), Optional.of(node.id()));
        node.header().description().ifPresent(it -> sheetlet.prose(it, node));
        return sheetlet;
    }

    static Sheetlet of(Phrase title) {
        return new Sheetlet(title, Optional.empty());
    }

    Sheetlet prose(String markdown, Node<?> of) {
        return with(new Block.Prose(new Markdown(markdown.strip(), of.place())));
    }

    /// A fact with its name; nothing when there is none.
    Sheetlet fact(String en, String fr, String words) {
        return fact(en, fr, Phrase.same(words));
    }

    Sheetlet fact(String en, String fr, Phrase words) {
        return words.en().isBlank()
                ? this
                : with(
                        new Block.Line(
                                new Phrase(
                                        en + ": " + words.en() + ".",
                                        fr + "\u00a0: " + words.fr() + ".")));
    }

    Sheetlet with(Block block) {
        blocks.add(block);
        return this;
    }

    Entry entry() {
        return new Entry(title, node, blocks);
    }

    /// Rows of texts in the language of the project.
    static Block grid(Phrase caption, List<Column> columns, List<List<@Nullable Object>> values) {
        return new Block.Grid(caption, Rows.of(columns, values), values.size());
    }

    static Column text(String en, String fr, Language language) {
        return new Column(new Phrase(en, fr).in(language), "VARCHAR");
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}

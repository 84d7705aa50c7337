package socle.app.dossier;

import java.util.Comparator;
import java.util.List;
import socle.api.Node;
import socle.api.show.Block;
import socle.api.text.Markdown;

/// A text of the author that answers requirements.
///
/// @param codes of the requirements, as its evidence names them
record Chapter(Node<?> node, List<String> codes, List<Markdown> texts, boolean fresh) {

    static final Comparator<Chapter> ORDER = Comparator.comparing(it -> it.node().place());

    Chapter {
        codes = List.copyOf(codes);
        texts = List.copyOf(texts);
    }

    /// The texts of a page.
    static List<Markdown> texts(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Prose.class::isInstance)
                .map(block -> ((Block.Prose) block).text())
                .toList();
    }
}

package socle.app.manual;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// One thing that is documented.
///
/// @param node that it is about, when it is about one
public record Entry(Phrase title, Optional<NodeId> node, List<Block> blocks) {

    public Entry {
        blocks = List.copyOf(blocks);
    }

    /// Whether its title or its text has some words, whatever their case.
    public boolean has(String words, Language language) {
        String text =
                title.in(language) + " " + node.map(NodeId::value).orElse("") + text(language);
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private String text(Language language) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append('\n')
                    .append(
                            switch (block) {
                                case Block.Prose prose -> prose.text().text();
                                case Block.Line line -> line.words().in(language);
                                case Block.Code code -> code.text();
                                case Block.Heading heading -> heading.words().in(language);
                                case Block.Grid grid -> grid.rows().values().toString();
                                case Block.Notice notice -> notice.words().in(language);
                                default -> "";
                            });
        }
        return text.toString();
    }
}

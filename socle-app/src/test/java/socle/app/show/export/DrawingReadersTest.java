package socle.app.show.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.Plots;

/// Whoever takes a drawing home may open it with a program that is not a browser.
final class DrawingReadersTest {

    private static final Source SOURCE = new Source(new NodeId("a"), List.of(), List.of());
    private static final double SMALL = 0.2;

    /// The file as it is downloaded, its letters still letters.
    @Test
    void every_drawing_is_read_with_its_size() {
        int read = 0;
        for (Block.Plot plot : Plots.all().values()) {
            if (Drawing.of(plot, Language.FR) instanceof Drawing.Picture picture) {
                Poster poster = Poster.of(plot, picture, SOURCE, Language.FR);
                assertFalse(poster.xml().contains("style="), plot.name());
                SVGDocument document = read(poster.xml());
                assertNotNull(document, plot.name());
                assertTrue(document.size().getWidth() == poster.width(), plot.name());
                assertTrue(document.size().getHeight() == poster.height(), plot.name());
                Png.of(poster.svg(), poster.width(), poster.height(), SMALL);
                read++;
            }
        }
        assertTrue(read > 90, read + " drawings");
    }

    private static @Nullable SVGDocument read(String xml) {
        LoaderContext limits =
                LoaderContext.builder()
                        .documentLimits(
                                new DocumentLimits(
                                        DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                                        DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                                        100_000))
                        .build();
        return new SVGLoader().load(new ByteArrayInputStream(xml.getBytes(UTF_8)), null, limits);
    }
}

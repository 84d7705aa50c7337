package socle.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import socle.api.text.Language;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.Plots;

final class VocabularyTest {

    /// What is beyond it is drawn too, by a library: slower, and its letters cannot be searched.
    @Test
    void every_chart_is_written_in_it() throws Exception {
        List<String> beyond = new ArrayList<>();
        for (var plot : Plots.all().entrySet()) {
            if (Drawing.of(plot.getValue(), Language.FR) instanceof Drawing.Picture picture
                    && !isPlain(picture.wide().svg().html())) {
                beyond.add(plot.getKey());
            }
        }
        assertEquals(List.of(), beyond);
    }

    private static boolean isPlain(String svg) throws Exception {
        return Vocabulary.holds(
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getDocumentElement());
    }
}

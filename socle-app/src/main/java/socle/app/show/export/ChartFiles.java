package socle.app.show.export;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.app.show.chart.Drawing;

/// The files in which a chart leaves its page.
public final class ChartFiles {
    private ChartFiles() {}

    /// Each of them, by form. A chart with nothing to draw has its values alone.
    public static Map<Form, byte[]> of(Block.Plot plot, Source source, Language language) {
        Map<Form, byte[]> files = new EnumMap<>(Form.class);
        if (Drawing.of(plot, language) instanceof Drawing.Picture picture) {
            Poster poster = Poster.of(plot, picture, source, language);
            files.put(Form.SVG, poster.xml().getBytes(StandardCharsets.UTF_8));
            files.put(Form.PNG, poster.png());
        }
        files.put(Form.XLSX, new Workbook(plot, source, language).bytes());
        files.put(Form.CSV, Csv.bytes(plot.rows()));
        return files;
    }
}

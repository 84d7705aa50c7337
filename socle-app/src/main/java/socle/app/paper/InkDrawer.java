package socle.app.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;

/// Gives the printer a drawing for each SVG: those in our own small vocabulary are drawn as they
/// are, with real letters; all others by a library.
final class InkDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dots) {
        Canvas canvas = Canvas.of(svg, width, height, dots);
        return Ink.speaks(svg) ? new Ink(svg, canvas) : new Etching(svg, canvas, dots);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(
            Element svg, String address, double width, double height, double dots) {
        Canvas canvas = Canvas.of(svg, width, height, dots);
        return Ink.speaks(svg) ? new Ink(svg, canvas) : new Etching(svg, canvas, dots);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {
        // fonts come from the printer's own list
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // fonts come from the printer's own list
    }

    @Override
    public void addFontStream(
            FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
        // fonts come from the printer's own list
    }

    @Override
    public void close() {
        // nothing is open
    }
}

package socle.app.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws SVG of any sort by a library without scripts; what it refers to outside is not fetched.
final class Etching implements SVGImage {

    /// What it says of a picture that is not well made, nobody here can mend.
    private static final Logger TALK = Logger.getLogger("com.github.weisj.jsvg");

    static {
        TALK.setLevel(Level.OFF);
    }

    private final Element svg;
    private final Canvas canvas;
    private final double dots;

    /// @param dots of one pixel, in which the library counts
    Etching(Element svg, Canvas canvas, double dots) {
        this.svg = svg;
        this.canvas = canvas;
        this.dots = dots;
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(canvas.width());
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(canvas.height());
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        SVGDocument drawing = load();
        if (drawing == null) {
            return;
        }
        float width = (float) (canvas.width() / dots);
        float height = (float) (canvas.height() / dots);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                width,
                height,
                graphics -> drawing.render((Component) null, graphics, new ViewBox(width, height)));
    }

    private @Nullable SVGDocument load() {
        LoaderContext context =
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        return new SVGLoader()
                .load(
                        new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)),
                        URI.create("socle:picture"),
                        context);
    }

    private String text() {
        try {
            Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            plain.transform(new DOMSource(svg), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a tree is always text", e);
        }
    }
}

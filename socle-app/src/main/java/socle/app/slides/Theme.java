package socle.app.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeStyleSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;

/// Colours, face and places of a deck: wide slides, quiet ground, the title at the top left, foot
/// and
/// number below. All of it stands in the master, so that whoever edits a slide keeps it.
final class Theme {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double MARGIN = 48;

    /// The width of the library's empty show, as high as ours.
    private static final double NARROW = 720;

    /// The room of what a slide holds: below its title, above its foot.
    static final Rectangle2D BODY =
            new Rectangle2D.Double(MARGIN, 112, WIDTH - 2 * MARGIN, HEIGHT - 112 - 44);

    static final Rectangle2D TITLE = new Rectangle2D.Double(MARGIN, 34, WIDTH - 2 * MARGIN, 68);

    static final Rectangle2D FOOT = new Rectangle2D.Double(MARGIN, HEIGHT - 38, 640, 24);

    static final Rectangle2D NUMBER =
            new Rectangle2D.Double(WIDTH - MARGIN - 100, HEIGHT - 38, 100, 24);

    static final double TITLE_SIZE = 26;
    static final double BODY_SIZE = 18;
    static final double SMALL = 14;

    /// How far what explains a point stands to its right.
    static final double STEP = 24;

    static final double TABLE = 12;

    static final String INK = "141d20";
    static final String QUIET = "435055";
    static final String LINE = "d3dadb";
    static final String SUNKEN = "ebefef";

    /// On every machine, or replaced there by one of the same widths.
    private static final String FACE = "Arial";

    private static final List<String> ACCENTS =
            List.of("0072b2", "c75300", "00835f", "b0558a", "806600", "444444");

    private Theme() {}

    /// Gives a new show its looks.
    ///
    /// @param accent `rrggbb`
    static void dress(XMLSlideShow show, String accent) {
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
        CTSlideSize size = show.getCTPresentation().getSldSz();
        if (size.isSetType()) {
            size.unsetType();
        }
        show.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setPresentationFormat("Widescreen");
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        colours(master.getTheme().getXmlObject(), accent);
        for (XSLFSlideLayout layout : List.of(master.getSlideLayouts())) {
            switch (layout.getType()) {
                case TITLE -> cover(layout);
                case TITLE_AND_CONTENT, TITLE_ONLY -> places(layout);
                default -> widen(layout);
            }
        }
        places(master);
        left(master.getXmlObject().getTxStyles().getTitleStyle());
        XSLFAutoShape bar = master.createAutoShape();
        Stage.name(bar, "Socle");
        bar.setAnchor(new Rectangle2D.Double(MARGIN, 24, 44, 4));
        bar.setFillColor(java.awt.Color.decode("#" + accent));
        bar.setLineColor(null);
    }

    static XSLFSlideLayout layout(XMLSlideShow show, SlideLayout sort) {
        return show.getSlideMasters().getFirst().getLayout(sort);
    }

    private static void left(CTTextListStyle titles) {
        titles.getLvl1PPr().setAlgn(STTextAlignType.L);
        titles.getLvl1PPr().getDefRPr().setSz((int) (TITLE_SIZE * 100));
        titles.getLvl1PPr().getDefRPr().setB(true);
    }

    /// The layouts that no slide of ours has were made for narrower slides; people may want them.
    private static void widen(XSLFSlideLayout layout) {
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            Rectangle2D narrow = shape.getAnchor();
            shape.setAnchor(
                    new Rectangle2D.Double(
                            narrow.getX() * WIDTH / NARROW,
                            narrow.getY(),
                            narrow.getWidth() * WIDTH / NARROW,
                            narrow.getHeight()));
        }
    }

    private static void places(XSLFSheet sheet) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            Placeholder sort = shape.getTextType();
            if (sort == null) {
                continue;
            }
            switch (sort) {
                case TITLE -> title(shape, TITLE);
                case BODY, CONTENT -> {
                    shape.setAnchor(BODY);
                    shape.setLeftInset(0);
                    shape.setTopInset(0);
                }
                case DATETIME -> shape.setAnchor(new Rectangle2D.Double(700, HEIGHT - 38, 110, 24));
                case FOOTER -> {
                    shape.setAnchor(FOOT);
                    shape.setLeftInset(0);
                    shape.getTextParagraphs().forEach(it -> it.setTextAlign(TextAlign.LEFT));
                }
                case SLIDE_NUMBER -> shape.setAnchor(NUMBER);
                default -> {}
            }
        }
    }

    private static void title(XSLFTextShape shape, Rectangle2D place) {
        shape.setAnchor(place);
        shape.setLeftInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.getTextParagraphs().forEach(it -> it.setTextAlign(TextAlign.LEFT));
    }

    private static void cover(XSLFSlideLayout layout) {
        places(layout);
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            Placeholder sort = shape.getTextType();
            if (sort == Placeholder.CENTERED_TITLE || sort == Placeholder.TITLE) {
                title(shape, new Rectangle2D.Double(MARGIN, 48, 470, 150));
                shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
            } else if (sort == Placeholder.SUBTITLE) {
                shape.setAnchor(new Rectangle2D.Double(MARGIN, 206, 470, 80));
                shape.setLeftInset(0);
                shape.getTextParagraphs().forEach(it -> it.setTextAlign(TextAlign.LEFT));
                shape.getTextBody()
                        .getXmlObject()
                        .getLstStyle()
                        .getLvl1PPr()
                        .setAlgn(STTextAlignType.L);
            }
        }
    }

    private static void colours(CTOfficeStyleSheet sheet, String accent) {
        CTColorScheme colours = sheet.getThemeElements().getClrScheme();
        colours.setName("Socle");
        put(colours.getDk1(), INK);
        put(colours.getLt1(), "ffffff");
        put(colours.getDk2(), accent);
        put(colours.getLt2(), SUNKEN);
        List<CTColor> accents =
                List.of(
                        colours.getAccent1(),
                        colours.getAccent2(),
                        colours.getAccent3(),
                        colours.getAccent4(),
                        colours.getAccent5(),
                        colours.getAccent6());
        for (int i = 0; i < accents.size(); i++) {
            put(accents.get(i), ACCENTS.get(i));
        }
        put(colours.getHlink(), accent);
        put(colours.getFolHlink(), accent);
        CTFontScheme fonts = sheet.getThemeElements().getFontScheme();
        fonts.setName("Socle");
        fonts.getMajorFont().getLatin().setTypeface(FACE);
        fonts.getMinorFont().getLatin().setTypeface(FACE);
    }

    private static void put(CTColor colour, String hex) {
        if (colour.isSetSysClr()) {
            colour.unsetSysClr();
        }
        (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr())
                .setVal(HexFormat.of().parseHex(hex));
    }
}

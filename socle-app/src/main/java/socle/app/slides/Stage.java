package socle.app.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import socle.api.text.Language;
import socle.app.show.chart.TextWidths.Weight;

/// One slide being made. Things are put on it in the order in which they are read.
final class Stage {

    /// The format wants an id that looks like chance; this is the same each time.
    private static final String FIELD = "{5C0C1E00-0000-4000-8000-0000000000F1}";

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final Language language;

    Stage(XMLSlideShow show, SlideLayout sort, Language language) {
        this.show = show;
        this.slide = show.createSlide(Theme.layout(show, sort));
        this.language = language;
    }

    XSLFSlide slide() {
        return slide;
    }

    /// Its title, in the place that screen readers and outlines know.
    void title(String words, double size) {
        XSLFTextShape title = slide.getPlaceholder(0);
        write(title, List.of(new Line(words, size, Weight.BOLD, Theme.INK)));
        name(title, language == Language.FR ? "Titre" : "Title");
    }

    /// What lists of what is on a slide call it.
    static void name(XSLFSimpleShape shape, String words) {
        switch (shape.getXmlObject()) {
            case CTShape text -> text.getNvSpPr().getCNvPr().setName(printable(words));
            case CTPicture picture -> picture.getNvPicPr().getCNvPr().setName(printable(words));
            default -> throw new IllegalStateException(shape.getClass().getName());
        }
    }

    /// The place below the title that the layout has for text.
    XSLFTextShape body() {
        return slide.getPlaceholder(1);
    }

    /// A paragraph in a box or placeholder.
    record Line(String words, double size, Weight weight, String ink) {}

    /// A text of its own.
    void text(String name, Rectangle2D place, Line... lines) {
        XSLFTextBox box = slide.createTextBox();
        name(box, name);
        box.setAnchor(place);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(true);
        write(box, List.of(lines));
    }

    void write(XSLFTextShape shape, List<Line> lines) {
        shape.clearText();
        for (Line line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(printable(line.words()));
            run.setFontSize(line.size());
            run.setBold(line.weight() == Weight.BOLD);
            run.setFontColor(Color.decode("#" + line.ink()));
            speaks(run);
        }
    }

    /// Says in which language a text is, for voices and spelling.
    void speaks(XSLFTextRun run) {
        if (run.getXmlObject() instanceof CTRegularTextRun text) {
            CTTextCharacterProperties about = text.isSetRPr() ? text.getRPr() : text.addNewRPr();
            about.setLang(tag());
        }
    }

    String tag() {
        return language == Language.FR ? "fr-FR" : "en-US";
    }

    /// A picture as large as it can be in a place, at its top left, with its words.
    Rectangle2D picture(Picture picture, Rectangle2D place) {
        double scale =
                Math.min(place.getWidth() / picture.width(), place.getHeight() / picture.height());
        Rectangle2D room =
                new Rectangle2D.Double(
                        place.getX(),
                        place.getY(),
                        picture.width() * scale,
                        picture.height() * scale);
        XSLFPictureShape shape =
                slide.createPicture(show.addPicture(picture.png(), PictureData.PictureType.PNG));
        shape.setAnchor(room);
        name(shape, language == Language.FR ? "Graphique" : "Chart");
        ((CTPicture) shape.getXmlObject())
                .getNvPicPr()
                .getCNvPr()
                .setDescr(printable(picture.words()));
        return room;
    }

    /// What stands at the foot of every slide but the first, read last.
    void foot(String words) {
        XSLFTextBox foot = slide.createTextBox();
        foot.setPlaceholder(Placeholder.FOOTER);
        foot.setAnchor(Theme.FOOT);
        foot.setLeftInset(0);
        name(foot, language == Language.FR ? "Pied" : "Footer");
        write(foot, List.of(new Line(words, Theme.TABLE, Weight.REGULAR, Theme.QUIET)));
        foot.getTextParagraphs().forEach(it -> it.setTextAlign(TextAlign.LEFT));
        XSLFTextBox number = slide.createTextBox();
        number.setPlaceholder(Placeholder.SLIDE_NUMBER);
        number.setAnchor(Theme.NUMBER);
        number.setRightInset(0);
        name(number, language == Language.FR ? "Numéro" : "Number");
        number.clearText();
        XSLFTextParagraph paragraph = number.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId(FIELD);
        field.setType("slidenum");
        CTTextCharacterProperties about = field.addNewRPr();
        about.setLang(tag());
        about.setSz((int) (Theme.TABLE * 100));
        field.setT(String.valueOf(slide.getSlideNumber()));
    }

    /// What the speaker sees.
    void notes(String words) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                for (String line : words.strip().split("\n", -1)) {
                    XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
                    run.setText(printable(line));
                    speaks(run);
                }
            }
        }
    }

    /// XML has no place for control characters.
    static String printable(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}

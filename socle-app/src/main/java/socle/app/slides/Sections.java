package socle.app.slides;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.xmlbeans.XmlCursor;

/// Writes the sections of a deck where office programs since 2010 look for them: an extension of
/// the
/// presentation (ECMA-376 part 1, 19.2.1.12; the element is of the 2010 namespace).
final class Sections {

    private static final String MAIN = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String SINCE_2010 =
            "http://schemas.microsoft.com/office/powerpoint/2010/main";
    private static final String URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

    private Sections() {}

    /// A section by the numbers that its slides have in the file.
    record Section(String name, List<Long> slides) {}

    static void write(XMLSlideShow show, List<Section> sections) {
        try (XmlCursor at = show.getCTPresentation().newCursor()) {
            at.toEndToken();
            at.beginElement(new QName(MAIN, "extLst", "p"));
            at.beginElement(new QName(MAIN, "ext", "p"));
            at.insertAttributeWithValue("uri", URI);
            at.beginElement(new QName(SINCE_2010, "sectionLst", "p14"));
            for (int i = 0; i < sections.size(); i++) {
                at.beginElement(new QName(SINCE_2010, "section", "p14"));
                at.insertAttributeWithValue("name", sections.get(i).name());
                at.insertAttributeWithValue("id", id(i + 1));
                at.beginElement(new QName(SINCE_2010, "sldIdLst", "p14"));
                for (long slide : sections.get(i).slides()) {
                    at.beginElement(new QName(SINCE_2010, "sldId", "p14"));
                    at.insertAttributeWithValue("id", Long.toString(slide));
                    at.toNextToken();
                }
                at.toNextToken();
                at.toNextToken();
            }
        }
    }

    /// The format wants ids that look like chance; these are the same each time.
    private static String id(int number) {
        return String.format(Locale.ROOT, "{5C0C1E00-0000-4000-8000-%012d}", number);
    }
}

package socle.app.show;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import socle.api.text.Language;
import socle.core.testing.Golden;

final class PageTextTest {

    @Test
    void a_page_on_a_terminal_is_as_it_was() {
        Golden.check("page.txt", new PageText(Language.FR, 80).of(Pages.EVERYTHING));
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        new PageText(Language.EN, 48)
                .of(Pages.EVERYTHING)
                .lines()
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 48, line));
    }

    @Test
    void the_same_page_in_html_is_as_it_was() {
        Golden.check(
                "page.html",
                new PageHtml(Language.FR, Addresses.none(), "p-", 1)
                        .blocks(Pages.EVERYTHING)
                        .html());
    }
}

package socle.app.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

public final class LogoSvgTest {

    /// What a picture may try, each once.
    public static final String MALICIOUS =
            """
            <?xml version="1.0"?><?xml-stylesheet href="https://evil.example/a.css"?>
            <!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                 viewBox="0 0 40 20" onload="alert(1)">
              <script>alert(2)</script>
              <style>@import url(https://evil.example/b.css);</style>
              <style>rect { fill: url(https://evil.example/c.svg#p) }</style>
              <foreignObject><iframe src="https://evil.example/"/></foreignObject>
              <image href="https://evil.example/d.png" width="9" height="9"/>
              <image xlink:href="file:///etc/passwd" width="9" height="9"/>
              <a href="javascript:alert(3)"><rect width="9" height="9"/></a>
              <use href="https://evil.example/e.svg#x"/>
              <set attributeName="href" to="javascript:alert(4)"/>
              <rect id="ok" x="1" y="1" width="18" height="9" fill="#0b4f66" onclick="alert(5)"
                    style="background:url(https://evil.example/f.png)"/>
              <circle cx="30" cy="10" r="6" style="fill:#c75300"/>
              <text x="2" y="18" font-size="6">&e;Logo</text>
              <!-- https://evil.example/g -->
            </svg>
            """;

    @Test
    void nothing_but_shapes_is_left_of_a_malicious_picture() {
        String cleaned = LogoSvg.cleaned(MALICIOUS).toLowerCase(Locale.ROOT);
        for (String word :
                List.of(
                        "evil", "script", "alert", "passwd", "onload", "onclick", "import",
                        "<image", "iframe", "doctype", "entity", "<set", "<?")) {
            assertFalse(cleaned.contains(word), word + " in " + cleaned);
        }
        assertTrue(cleaned.contains("<rect id=\"ok\" x=\"1\""), cleaned);
        assertTrue(cleaned.contains("style=\"fill:#c75300\""), cleaned);
    }

    @Test
    void a_plain_picture_stays_as_it_is() {
        String plain =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#0b4f66\"></stop></linearGradient></defs><path fill=\"url(#g)\" d=\"M0 0h9v9z\"></path></svg>";
        assertEquals(
                plain.replaceAll("></(stop|path)>", "/>"),
                LogoSvg.cleaned(plain).replaceAll("></(stop|path)>", "/>"));
    }

    @Test
    void what_is_no_picture_becomes_an_empty_one() {
        assertTrue(LogoSvg.cleaned("<html/>").startsWith("<svg"));
    }
}

package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Pages that are drawn once for many never cross from one reader to another.
final class SharedPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final GuardedProject project = GuardedProject.shared();

    @Test
    void aReaderWhomAPolicyNarrowsNeverGetsWhatAnotherSaw() {
        for (String path : List.of("/nodes/takings", "/nodes/taken", "/api/v1/nodes/takings")) {
            String analyst = page(path, project.as("analyst"));
            assertTrue(analyst.matches("(?s).*60.?300.*"), path);
            String viewer = page(path, project.as("viewer"));
            assertFalse(viewer.matches("(?s).*60.?300.*"), path);
            assertEquals(analyst, page(path, project.as("analyst")), path);
            assertEquals(viewer, page(path, project.as("viewer")), path);
        }
    }

    @Test
    void twoOfOneRoleGetTheSamePageWithTheirOwnNamesAndForms() {
        String[] ann = project.enter("ann-of-the-harbour", "engineer");
        String[] ben = project.enter("ben-of-the-hills", "engineer");
        String hers = page("/nodes/takings", ann);
        String his = page("/nodes/takings", ben);
        assertTrue(hers.contains("ann-of-the-harbour") && his.contains("ben-of-the-hills"));
        assertFalse(hers.contains("ben-of-the-hills") || his.contains("ann-of-the-harbour"));
        assertNotEquals(token(hers), token(his));
        assertEquals(
                timeless(hers.replace(token(hers), "").replace("ann-of-the-harbour", "")),
                timeless(his.replace(token(his), "").replace("ben-of-the-hills", "")));
    }

    /// The minute may pass between two pages: how long ago something was is another then.
    private static String timeless(String page) {
        return page.replaceAll(">[^<]*</time>", "></time>");
    }

    @Test
    void eachGetsItsLanguage() {
        String english = page("/datasets", project.as("analyst", "Accept-Language", "en"));
        String french = page("/datasets", project.as("analyst", "Accept-Language", "fr"));
        assertTrue(english.contains("<html lang=\"en\"") && english.contains("Data sets"));
        assertTrue(french.contains("<html lang=\"fr\"") && french.contains("Jeux de données"));
        assertFalse(french.contains("What each is"), french);
        assertEquals(english, page("/datasets", project.as("analyst", "Accept-Language", "en")));
    }

    @Test
    void whoSignedOutSeesNothingOfIt() {
        String[] eve = project.enter("eve", "engineer");
        String token = token(page("/nodes/takings", eve));
        HttpResponse<String> out =
                project.post(
                        "/sign-out",
                        "token=" + token,
                        eve[0],
                        eve[1],
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertEquals(303, out.statusCode());
        HttpResponse<String> after = project.get("/nodes/takings", eve);
        assertEquals(303, after.statusCode());
        assertEquals("", after.body());
        assertEquals(401, project.get("/api/v1/nodes/takings", eve).statusCode());
    }

    @Test
    void thePageThatAReaderHasIsNotSentAgain() {
        String[] analyst = project.as("analyst");
        HttpResponse<String> first = project.get("/datasets", analyst);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                project.get("/datasets", project.as("analyst", "If-None-Match", tag)).statusCode());
        assertEquals(
                200,
                project.get("/datasets", project.as("viewer", "If-None-Match", tag)).statusCode());
    }

    private String page(String path, String[] visitor) {
        HttpResponse<String> answer = project.get(path, visitor);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertTrue(found.find(), "no form");
        return found.group(1);
    }
}

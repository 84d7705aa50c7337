package socle.app.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinksTest {

    private final Path folder;

    LinksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void page(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<html><body>" + body + "</body></html>");
    }

    @Test
    void links_to_pages_places_and_the_world_lead_somewhere() throws IOException {
        page("index.html", "<a href='a/b%20c.html#x'>b</a> <a href='https://example.org/'>w</a>");
        page("a/b c.html", "<p id='x'>here <a href='#x'>up</a> <a href='../index.html'>i</a></p>");
        assertEquals(new Links(3, List.of()), Links.of(folder));
    }

    @Test
    void a_missing_page_and_a_missing_place_are_told() throws IOException {
        page("index.html", "<a href='gone.html'>g</a> <a href='b.html#y'>b</a>");
        page("b.html", "<p id='x'>x</p>");
        assertEquals(
                List.of("index.html → b.html#y", "index.html → gone.html"),
                Links.of(folder).broken());
    }

    @Test
    void an_inventory_is_that_of_these_very_bytes() throws IOException {
        page("index.html", "one");
        String before = Inventory.of(folder).digest();
        assertEquals(before, Inventory.of(folder).digest());
        page("index.html", "two");
        assertNotEquals(before, Inventory.of(folder).digest());
    }
}

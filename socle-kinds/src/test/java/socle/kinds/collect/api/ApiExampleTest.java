package socle.kinds.collect.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

class ApiExampleTest {

    @Test
    void the_example_has_no_problem() {
        assertEquals(List.of(), Example.of("api").problems());
    }

    @Test
    void the_example_takes_two_pages_of_a_service_like_it() throws IOException {
        try (Service service = new Service()) {
            service.on("/api/loans", ApiExampleTest::page);
            KindTester tester = Example.of("api");
            Path source = tester.folder().resolve("sources/loans.yml");
            String text = Files.readString(source);
            TestedNode loans =
                    tester.file(
                                    "sources/loans.yml",
                                    text.replace("https://library.example", service.at("")))
                            .run("loans")
                            .done()
                            .holds("collect.completeness");
            assertEquals(List.of(1L, 2L, 3L), loans.rows().column("loan"));
            assertEquals("Germinal", loans.rows().at(2, 1));
            assertEquals(
                    "Socle/0.1 (+mailto:data@library.example)",
                    service.asked().getFirst().header("User-Agent"));
        }
    }

    private static Service.Reply page(Service.Asked asked) {
        String first =
                """
                {"loan": 1, "book": {"title": "Emma"}, "changed_at": "2025-01-02T08:00:00Z"},
                {"loan": 2, "book": {"title": "Middlemarch"}, "changed_at": "2025-01-02T09:30:00Z"}""";
        String second =
                """
                {"loan": 3, "book": {"title": "Germinal"}, "changed_at": "2025-01-03T10:15:00Z"}""";
        String items = asked.number("page", 1) == 1 ? first : second;
        return Service.Reply.json("{\"total\": 3, \"loans\": [" + items + "]}");
    }
}

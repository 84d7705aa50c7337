package socle.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.SqlCache;
import socle.core.engine.SqlParser;
import socle.core.project.Knowledge;

/// Every problem has a page, every page a problem, and the examples of a page are what it says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemPagesTest {

    private static final Path PAGES = Box.ROOT.resolve("docs/problems");
    private static final Pattern BLOCK =
            Pattern.compile("```\\w+ (\\S+)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern TOLD =
            Pattern.compile(
                    "Problem\\s*\\.\\s*(?:error|advice)\\((?:node\\.at\\(\"\\w+\"\\)|(?!Phrase)[^\";])*"
                            + "\"([a-z0-9-]+)\"");
    private static final Pattern CODE = Pattern.compile("String CODE = \"([a-z0-9-]+)\"");

    @TempDir Path folder = Path.of(".");

    private final DuckDbEngine engine = Box.engine(Box.ROOT);
    private final SqlParser parser = new SqlParser(engine, SqlCache.inMemory());

    @AfterAll
    void close() {
        engine.close();
    }

    private record Shop() implements Knowledge {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<List<Column>> columns(String table) {
            return switch (table) {
                case "orders" ->
                        Optional.of(
                                List.of(
                                        new Column("id", "BIGINT"),
                                        new Column("dated", "DATE"),
                                        new Column("customer", "VARCHAR"),
                                        new Column("amount", "DOUBLE")));
                case "daily" ->
                        Optional.of(
                                List.of(
                                        new Column("dated", "DATE"),
                                        new Column("amount", "DOUBLE")));
                default -> Optional.empty();
            };
        }

        @Override
        public Map<String, Phrase> requirements() {
            return Map.of("C1.1.1", Phrase.same("C1.1.1"));
        }
    }

    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("README"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Box.ROOT)) {
            for (Path module : modules.filter(ProblemPagesTest::isModule).toList()) {
                collect(module.resolve("src/main/java"), codes);
            }
        }
        return codes;
    }

    private static boolean isModule(Path path) {
        return path.getFileName().toString().startsWith("socle-")
                && Files.isDirectory(path.resolve("src/main/java"));
    }

    private static void collect(Path sources, Set<String> codes) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (text.contains("Problem")) {
                    TOLD.matcher(text).results().forEach(found -> codes.add(found.group(1)));
                    CODE.matcher(text).results().forEach(found -> codes.add(found.group(1)));
                }
            }
        }
    }

    private List<String> told(String part, String into) throws IOException {
        Path project = folder.resolve(into);
        write(project, "socle.yml", "name: Shop");
        write(
                project,
                "sources/orders.yml",
                "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/orders.csv");
        write(
                project,
                "models/daily.sql",
                "SELECT dated, sum(amount) AS amount FROM orders GROUP BY dated");
        Matcher block = BLOCK.matcher(part);
        while (block.find()) {
            write(project, block.group(1), block.group(2));
        }
        return Box.read(project, new Shop(), parser).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static void write(Path project, String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    @Test
    void every_problem_has_a_page_and_every_page_a_problem() throws IOException {
        assertEquals(List.copyOf(codes()), pages());
    }

    @Test
    void the_list_names_every_page() throws IOException {
        String list = Files.readString(PAGES.resolve("README.md"));
        for (String page : pages()) {
            assertTrue(list.contains("(" + page + ".md)"), page);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_example_has_the_problem_and_the_mended_one_has_none(String code) throws IOException {
        String page = Files.readString(PAGES.resolve(code + ".md"));
        int mended = page.indexOf("\nMended:\n");
        if (mended >= 0) {
            assertEquals(
                    Set.of(code), Set.copyOf(told(page.substring(0, mended), code + "/wrong")));
            assertEquals(List.of(), told(page.substring(mended), code + "/mended"));
        } else {
            assertFalse(page.contains("```"));
        }
    }
}

package socle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.NodeKind;
import socle.api.text.Language;
import socle.core.testing.PlainSql;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

class ProjectReaderTest {

    @TempDir Path root = Path.of(".");

    private final ProjectReader reader =
            new ProjectReader(SmallKinds.all(), new SpecReader(new Forms(), new PlainSql()));

    private void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ProjectReading read() {
        if (!Files.exists(root.resolve("socle.yml"))) {
            write("socle.yml", "name: Test\nlanguage: en\n");
        }
        return reader.read(root);
    }

    private List<String> told() {
        return read().problems().stream().map(problem -> problem.in(Language.EN)).toList();
    }

    private List<String> names() {
        ProjectReading reading = read();
        assertEquals(List.of(), reading.problems());
        return reading.project().nodes().stream().map(node -> node.id().value()).toList();
    }

    @Test
    void a_folder_becomes_its_nodes_by_name() {
        write("sources/strikes.yml", "kind: feed\nfiles: data/*.csv\n");
        write("models/marts/daily.sql", "SELECT * FROM strikes");
        write("dossier/c1.md", "---\nrequirements: [C1.1.1]\n---\nText.\n");
        write(
                "checks/rules.yml",
                "kind: rule\nid: one\non: daily\n---\nkind: rule\nid: two\non: daily\n");
        assertEquals(List.of("c1", "daily", "one", "strikes", "two"), names());
    }

    @Test
    void what_is_not_of_the_project_is_left_alone() {
        write("sources/strikes.yml", "kind: feed\nfiles: d.csv\n");
        write("sources/README.md", "About the sources.");
        write("sources/strikes.csv", "a,b");
        write("sources/.hidden.yml", "kind: none");
        write("models/target/a.sql", "SELECT 1");
        write(".socle/models/b.sql", "SELECT 1");
        write("data/c.yml", "what: ever");
        write("README.md", "About.");
        assertEquals(List.of("strikes"), names());
    }

    @Test
    void settings_are_read_and_the_rest_has_its_default() {
        write(
                "socle.yml",
                """
                name: Péril animalier
                framework: [expert-data-science, frameworks/own.yml]
                ledger: {postgresql: {url: "jdbc:postgresql://h/d", user: u, password: {secret: p}}}
                engine: {memory: 4GB}
                versions: {keep: 5}
                not_applicable: {C2.2.1-e: no personal data}
                specialities: [4, 5]
                """);
        Settings settings = read().project().settings();
        assertEquals("Péril animalier", settings.name());
        assertEquals(List.of("expert-data-science", "frameworks/own.yml"), settings.framework());
        assertEquals(new Settings.Power("4GB", 1), settings.engine());
        assertEquals(5, settings.versions().keep());
        assertEquals(Settings.Sort.POSTGRESQL, settings.ledger().sort());
        assertEquals("prod", settings.environment());
        assertEquals(List.of(4, 5), settings.specialities());
    }

    @Test
    void settings_that_say_only_a_name_are_those_of_a_name() {
        write("socle.yml", "name: Test\n");
        assertEquals(Settings.of("Test"), read().project().settings());
    }

    @Test
    void a_folder_without_settings_is_no_project() {
        assertEquals(
                List.of(
                        "socle.yml:1:1  there is no socle.yml here; go to the project's folder, or"
                                + " make one with 'socle new'"),
                reader.read(root).problems().stream().map(p -> p.in(Language.EN)).toList());
    }

    @Test
    void what_a_node_is_must_be_said_and_known() {
        write("sources/a.yml", "files: x.csv\n");
        write("sources/b.yml", "kind: fed\nfiles: x.csv\n");
        write("checks/c.sql", "SELECT 1");
        assertEquals(
                List.of(
                        "checks/c.sql:1:1  key 'kind' is missing; in this folder live rule",
                        "sources/a.yml:1:1  key 'kind' is missing; in this folder live feed",
                        "sources/b.yml:1:7  no kind is called 'fed'; did you mean 'feed'?"),
                told());
    }

    @Test
    void names_are_checked_wherever_they_come_from() {
        write("models/Daily Costs.sql", "SELECT 1");
        write("models/daily.sql", "SELECT 1");
        write("sources/daily.yml", "kind: feed\nfiles: x.csv\n");
        write("sources/two.yml", "kind: feed\nfiles: x\n---\nkind: feed\nid: Two\nfiles: x\n");
        assertEquals(
                List.of(
                        "models/Daily Costs.sql:1:1  'Daily Costs' cannot name a node; rename the"
                                + " file 'daily_costs'",
                        "sources/daily.yml:1:1  another node is named 'daily'; rename this one or"
                                + " that of models/daily.sql:1:1",
                        "sources/two.yml:1:1  one of several nodes in a file has no 'id'; give each"
                                + " its id",
                        "sources/two.yml:5:5  'Two' cannot name a node; write 'two'"),
                told());
    }

    @Test
    void an_empty_file_is_told() {
        write("sources/a.yml", "# nothing\n");
        write("models/b.sql", "/* kind: query */\n");
        assertEquals(
                List.of(
                        "models/b.sql:2:1  nothing stands below the keys; write it there (the SELECT)",
                        "sources/a.yml:1:1  the file says nothing; write its keys, or remove it"),
                told());
    }

    @Test
    void a_folder_that_is_nearly_one_of_the_project_is_told_as_advice() {
        write("model/daily.sql", "SELECT 1");
        assertEquals(
                List.of("model:1:1  nothing is read in folder 'model'; did you mean 'models'?"),
                told());
    }

    @Test
    void two_kinds_of_one_word_are_told() {
        NodeKind<?> kind = SmallKinds.all().all().iterator().next();
        List<NodeKind<?>> twice = List.of(kind, kind);
        assertTrue(new Kinds(twice).problems().getFirst().what().en().startsWith("two kinds"));
    }

    @Test
    void a_node_that_cannot_be_used_still_has_its_name_and_references() {
        write("checks/r.yml", "kind: rule\non: daily\nmin: 3\n");
        Project project = read().project();
        assertEquals(List.of(), project.nodes());
        assertEquals("r", project.unsound().getFirst().id().value());
        assertEquals(1, project.unsound().getFirst().references().size());
    }

    @Test
    void the_version_of_its_kind_is_part_of_a_nodes_work() {
        write("models/daily.sql", "SELECT 1");
        assertTrue(read().project().nodes().getFirst().work().startsWith("query 2 {"));
    }
}

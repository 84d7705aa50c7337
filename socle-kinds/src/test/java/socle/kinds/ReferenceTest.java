package socle.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.NodeKind;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.core.project.Kinds;
import socle.core.project.Knowledge;
import socle.core.reference.KindReference;
import socle.core.reference.Schemas;
import socle.core.testing.Golden;
import socle.core.text.Forms;
import tools.jackson.databind.JsonNode;

class ReferenceTest {

    @TempDir Path folder = Path.of(".");

    private final Kinds kinds = Box.kinds();
    private final KindReference.Examples examples = KindReference.Examples.besideKinds();
    private final Schemas schemas = new Schemas(kinds, new Forms(), Language.EN);

    private static Schema schema(JsonNode node) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(node);
    }

    private List<Error> errors(String yaml) {
        return schema(schemas.node()).validate(yaml, InputFormat.YAML);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_reference_in_docs_is_that_of_the_kinds() {
        Golden.check(
                Box.ROOT.resolve("docs/kinds"),
                new KindReference(kinds, new Forms(), examples).pages());
    }

    @Test
    void every_kind_has_an_example_and_it_reads() throws IOException {
        Files.writeString(folder.resolve("socle.yml"), "name: Examples\n");
        for (NodeKind<?> kind : kinds.all()) {
            Path file =
                    folder.resolve(kind.home().folder())
                            .resolve("the_" + kind.word() + "." + kind.home().extension());
            Files.createDirectories(file.getParent());
            Files.writeString(file, examples.of(kind).orElseThrow());
        }
        List<String> told =
                Box.read(folder, Knowledge.none()).problems().stream()
                        .filter(problem -> problem.weight() == Problem.Weight.ERROR)
                        .filter(problem -> !problem.code().equals("unknown-node"))
                        .filter(problem -> !problem.code().equals("unknown-requirement"))
                        .filter(problem -> !problem.code().equals("unknown-selection"))
                        .sorted()
                        .map((Problem problem) -> problem.in(Language.EN))
                        .toList();
        assertEquals(List.of(), told);
    }

    @Test
    void schemas_are_schemas() {
        Schema draft =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        schemas.all()
                .forEach((name, schema) -> assertEquals(List.of(), draft.validate(schema), name));
    }

    @Test
    void what_the_reader_takes_the_schema_takes() throws IOException {
        for (NodeKind<?> kind : kinds.all()) {
            if (kind.home().extension().equals("yml")) {
                String example = examples.of(kind).orElseThrow();
                assertEquals(List.of(), errors(example), kind.word());
                assertEquals(
                        List.of(),
                        schema(schemas.of(kind)).validate(example, InputFormat.YAML),
                        kind.word());
            }
        }
        Path project = Box.ROOT.resolve("examples/birdstrikes");
        try (Stream<Path> files = Files.walk(project)) {
            files.filter(file -> file.toString().endsWith(".yml"))
                    .filter(file -> !project.equals(file.getParent()))
                    .filter(file -> !file.toString().contains(".socle"))
                    .forEach(file -> assertEquals(List.of(), errors(read(file)), file.toString()));
        }
        assertEquals(
                List.of(),
                schema(schemas.settings())
                        .validate(read(project.resolve("socle.yml")), InputFormat.YAML));
    }

    @Test
    void what_the_reader_refuses_the_schema_refuses() {
        for (String wrong :
                List.of(
                        "kind: fil\nfiles: a.csv",
                        "kind: file",
                        "kind: file\nfiles: a.csv\nfils: b",
                        "kind: file\nfiles: a.csv\nformat: cvs",
                        "kind: file\nfiles: a.csv\nskip: 12x",
                        "kind: check\non: My Table",
                        "kind: check\non: t\nrange: {a: {minimum: 1}}",
                        "kind: check\non: t\nrefresh: soon")) {
            assertFalse(errors(wrong).isEmpty(), wrong);
        }
    }
}

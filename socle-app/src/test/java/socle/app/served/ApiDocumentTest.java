package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.app.screens.Screens;
import socle.app.view.Screen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The document of the API, by judges that others wrote: swagger-parser 2.1.48 reads it, and
/// json-schema-validator 3.0.0 holds every answer against its form.
class ApiDocumentTest {

    private static final String DOCUMENT = "/api/v1/openapi.json";

    private final ServedProject served = ServedProject.shared();

    @Test
    void a_parser_of_others_finds_nothing_wrong_with_it() {
        SwaggerParseResult read =
                new OpenAPIV3Parser().readContents(served.get(DOCUMENT).body(), null, null);
        assertEquals(List.of(), read.getMessages());
        assertEquals(
                Screens.table().screens().size() + Screens.table().downloads().size(),
                read.getOpenAPI().getPaths().values().stream()
                        .filter(it -> it.getGet() != null)
                        .count());
        assertEquals(
                Screens.table().deeds().size(),
                read.getOpenAPI().getPaths().values().stream()
                        .filter(it -> it.getPost() != null)
                        .count());
    }

    @Test
    void every_answer_has_the_form_that_it_says() {
        JsonNode document = served.json(DOCUMENT);
        Map<String, String> names = new Names(served).all();
        List<String> wrong = new ArrayList<>();
        for (Screen<?> screen : Screens.table().screens()) {
            if (names.keySet()
                    .containsAll(screen.route().holes().stream().map(it -> it.name()).toList())) {
                check(screen, names, document, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void check(
            Screen<?> screen, Map<String, String> names, JsonNode document, List<String> wrong) {
        String template = screen.route().template();
        String path = "/api/v1" + (template.equals("/") ? "" : screen.route().path(names));
        HttpResponse<String> answer = served.get(path);
        if (answer.statusCode() != 200) {
            wrong.add(path + " " + answer.statusCode() + " " + answer.body());
            return;
        }
        String at = "/api/v1" + (template.equals("/") ? "" : template);
        JsonNode form =
                document.path("paths")
                        .path(at)
                        .at("/get/responses/200/content/application~1json/schema");
        assertTrue(form.isObject(), at);
        ObjectNode whole = ((ObjectNode) form).deepCopy();
        whole.set("components", document.path("components"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole.toString(), InputFormat.JSON);
        for (Error error : schema.validate(answer.body(), InputFormat.JSON)) {
            wrong.add(path + " " + error);
        }
    }

    /// Names that fit into the holes of paths, found in the project itself.
    private record Names(ServedProject served) {
        Map<String, String> all() {
            Map<String, String> names = new HashMap<>();
            JsonNode home = served.json("/api/v1");
            names.put("run", home.at("/runs/0/id").asString());
            names.put("node", home.at("/sources/0/node").asString());
            names.put("part", "sources");
            names.put("folder", served.json("/api/v1/project").at("/folders/0/name").asString());
            put(names, "metric", served.json("/api/v1/indicators").at("/indicators/items/0/node"));
            put(names, "scheduled", served.json("/api/v1/jobs").at("/jobs/items/0/node"));
            put(
                    names,
                    "code",
                    served.json("/api/v1/coverage").at("/frameworks/0/blocs/0/competences/0/code"));
            return names;
        }

        /// A project without any of them has no such page.
        private static void put(Map<String, String> names, String hole, JsonNode found) {
            if (found.isString()) {
                names.put(hole, found.asString());
            }
        }
    }
}

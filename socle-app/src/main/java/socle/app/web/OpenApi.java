package socle.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import socle.api.access.Right;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.view.Deed;
import socle.app.view.Download;
import socle.app.view.Param;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Table;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What programs can ask and do, in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1): made of the
/// table of screens and deeds, so that it says what is served.
final class OpenApi {

    private static final JsonMapper JSON = new JsonMapper();

    private final Table table;
    private final String version;
    private final Language language;
    private final Schemas schemas = new Schemas();

    /// @param version of Socle
    OpenApi(Table table, String version, Language language) {
        this.table = table;
        this.version = version;
        this.language = language;
    }

    ObjectNode document() {
        ObjectNode document = JSON.createObjectNode();
        document.put("openapi", "3.1.1");
        document.putObject("info")
                .put("title", "Socle")
                .put("version", version)
                .put(
                        "description",
                        say(
                                "Everything that a page of a served project shows or does.",
                                "Tout ce qu’une page d’un projet servi montre ou fait."));
        document.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = document.putObject("paths");
        table.screens().forEach(it -> screen(it, path(paths, it.route())));
        table.deeds().forEach(it -> deed(it, path(paths, it.route())));
        table.downloads().forEach(it -> download(it, path(paths, it.route())));
        ObjectNode components = document.putObject("components");
        ObjectNode forms = components.putObject("schemas");
        schemas.all().properties().forEach(it -> forms.set(it.getKey(), it.getValue()));
        forms.set("Problem", problem());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        document.putArray("security").addObject().putArray("token");
        return document;
    }

    private static ObjectNode path(ObjectNode paths, Route route) {
        return paths.withObjectProperty(Templates.api(route.template()));
    }

    private void screen(Screen<?> screen, ObjectNode path) {
        ObjectNode get = operation(path.putObject("get"), "look", screen.route(), screen.right());
        get.put("summary", screen.words().in(language));
        ObjectNode answers = get.putObject("responses");
        ObjectNode found = answers.putObject("200");
        found.put("description", say("What there is to see.", "Ce qu’il y a à voir."));
        found.putObject("headers").putObject("ETag").putObject("schema").put("type", "string");
        found.putObject("content")
                .putObject("application/json")
                .set("schema", schemas.of(screen.type()));
        answers.putObject("304")
                .put(
                        "description",
                        say("As it was (If-None-Match).", "Comme avant (If-None-Match)."));
        refusals(answers);
    }

    private void deed(Deed<?> deed, ObjectNode path) {
        ObjectNode post = operation(path.putObject("post"), "do", deed.route(), deed.right());
        post.put("summary", deed.words().in(language));
        post.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .set("schema", schemas.of(deed.type()));
        ObjectNode answers = post.putObject("responses");
        answers.putObject("200")
                .put("description", say("It was done.", "C’est fait."))
                .putObject("content")
                .putObject("application/json")
                .set("schema", schemas.of(Deed.Done.class));
        refusals(answers);
    }

    private void download(Download download, ObjectNode path) {
        ObjectNode get =
                operation(path.putObject("get"), "take", download.route(), download.right());
        get.put("summary", download.words().in(language));
        ObjectNode answers = get.putObject("responses");
        ObjectNode found = answers.putObject("200");
        found.put("description", say("The file.", "Le fichier."));
        ObjectNode content = found.putObject("content");
        download.mediaTypes()
                .forEach(
                        it ->
                                content.putObject(it)
                                        .putObject("schema")
                                        .put("type", "string")
                                        .put("format", "binary"));
        refusals(answers);
    }

    private ObjectNode operation(ObjectNode operation, String verb, Route route, Right right) {
        operation.put("operationId", verb + name(route.template()));
        operation.put("x-right", right.name().toLowerCase(Locale.ROOT));
        ArrayNode parameters = operation.putArray("parameters");
        route.holes().forEach(it -> parameter(parameters.addObject(), it, "path"));
        route.choices().forEach(it -> parameter(parameters.addObject(), it, "query"));
        if (!verb.equals("do")) {
            parameter(
                    parameters.addObject(),
                    new Param(
                            "lang",
                            new Phrase(
                                    "The language of words: en or fr.",
                                    "La langue des mots\u00a0: en ou fr.")),
                    "query");
        }
        return operation;
    }

    /// `/runs/{run}/stop` as `RunsRunStop`.
    private static String name(String template) {
        StringBuilder name = new StringBuilder();
        for (String piece : template.split("[^a-z]+")) {
            if (!piece.isEmpty()) {
                name.append(piece.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(piece.substring(1));
            }
        }
        return name.isEmpty() ? "Home" : name.toString();
    }

    private void parameter(ObjectNode parameter, Param told, String in) {
        parameter
                .put("name", told.name())
                .put("in", in)
                .put("description", told.words().in(language))
                .put("required", in.equals("path"));
        parameter.putObject("schema").put("type", "string");
    }

    private void refusals(ObjectNode answers) {
        Set<Trouble.Sort> sorts =
                new TreeSet<>(
                        List.of(
                                Trouble.Sort.MALFORMED,
                                Trouble.Sort.FORBIDDEN,
                                Trouble.Sort.UNKNOWN));
        for (Trouble.Sort sort : sorts) {
            refusal(answers.putObject(String.valueOf(sort.status())), sort.title());
        }
        refusal(answers.putObject("default"), new Phrase("Something else", "Autre chose"));
    }

    private void refusal(ObjectNode answer, Phrase words) {
        answer.put("description", words.in(language))
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    /// RFC 9457.
    private static ObjectNode problem() {
        ObjectNode form = JSON.createObjectNode();
        form.put("type", "object");
        ObjectNode properties = form.putObject("properties");
        List.of("type", "title", "detail")
                .forEach(it -> properties.putObject(it).put("type", "string"));
        properties.putObject("status").put("type", "integer");
        form.putArray("required").add("type").add("title").add("status").add("detail");
        return form;
    }

    private String say(String en, String fr) {
        return new Phrase(en, fr).in(language);
    }
}

package socle.kinds.analyse.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.Exporting;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Layout;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A notebook as a document of Jupyter (nbformat 4.5), with its outputs. Its cells are plain Python
/// of the standard library: they tell the rows that were published, and ask each query again of
/// SQLite over the tables that it reads, which lie beside it.
final class Jupyter {

    private static final JsonMapper JSON = new JsonMapper();

    private final Node<NotebookSpec> node;
    private final Exporting exporting;
    private final ArrayNode cells = JSON.createArrayNode();

    Jupyter(Node<NotebookSpec> node, Exporting exporting) {
        this.node = node;
        this.exporting = exporting;
    }

    void write() throws IOException {
        PythonScript script = new PythonScript(node, exporting);
        markdown(head());
        code(script.opening(), List.of());
        for (Layout.Piece<Cell> piece : node.spec().text().pieces()) {
            switch (piece) {
                case Layout.Words<Cell>(var text) -> markdown(text.text().strip());
                case Layout.Part<Cell>(Cell cell, var _) -> cell(cell, script);
            }
        }
        exporting.text(node.id() + ".ipynb", document() + "\n");
    }

    private String document() {
        ObjectNode document = JSON.createObjectNode();
        document.set("cells", cells);
        ObjectNode metadata = document.putObject("metadata");
        metadata.putObject("kernelspec")
                .put("display_name", "Python 3")
                .put("language", "python")
                .put("name", "python3");
        metadata.putObject("language_info").put("name", "python");
        metadata.put("title", node.title());
        document.put("nbformat", 4).put("nbformat_minor", 5);
        return document.toPrettyString();
    }

    private String head() {
        String description = node.header().description().map(it -> "\n\n" + it.strip()).orElse("");
        return "# " + node.title() + description + made();
    }

    private String made() {
        List<Told> told = exporting.evidence(node.id());
        return told.isEmpty()
                ? ""
                : "\n\n*"
                        + say(
                                Phrase.of(
                                        "Made by Socle from the run %s of %s (UTC).",
                                        "Fait par Socle d’après l’exécution %s du %s (UTC).",
                                        told.getLast().run(),
                                        told.getLast().at()))
                        + "*";
    }

    private String say(Phrase words) {
        return words.in(exporting.language());
    }

    private void cell(Cell cell, PythonScript script) throws IOException {
        switch (cell) {
            case Cell.Sql query -> {
                query.title().ifPresent(title -> markdown("**" + title + "**"));
                Rows rows = script.published(query);
                long total = new Still(node, exporting).total(query);
                code(script.asking(query), List.of(script.output(query, rows, total)));
                new Still(node, exporting).verdicts(query).forEach(this::verdict);
            }
            case IndicatorCell indicator -> {
                facts(indicator.indicator().node(), List.of());
                if (indicator.isAsked()) {
                    asked(indicator);
                }
            }
            case Cell.Result result -> facts(result.node().node(), result.claims());
            case Cell.Chart chart ->
                    markdown(
                            "*"
                                    + say(
                                            Phrase.of(
                                                    "%s (a drawing of the rows of %s)",
                                                    "%s (un dessin des lignes de %s)",
                                                    chart.title(),
                                                    chart.of()))
                                    + "*");
        }
    }

    /// What an indicator answered, as a table of Markdown.
    private void asked(IndicatorCell cell) {
        exporting
                .node(cell.indicator().node())
                .flatMap(Gauge::of)
                .map(gauge -> new Asked(cell, gauge))
                .flatMap(
                        asked ->
                                new Still(node, exporting)
                                        .rows(asked)
                                        .map(rows -> asked.markdown(rows, exporting.language())))
                .ifPresent(this::markdown);
    }

    private void verdict(Evidence.Verdict verdict) {
        markdown((verdict.holds() ? "✓ " : "✗ ") + said(verdict.label(), verdict.why()));
    }

    private String said(Phrase label, Phrase what) {
        return say(Phrase.of("%s: %s", "%s\u00a0: %s", label, what));
    }

    /// What a node found, a line a fact.
    private void facts(NodeId id, List<String> claims) {
        String title = exporting.node(id).map(Node::title).orElse(id.value());
        String lines =
                exporting.evidence(id).stream()
                        .map(Told::evidence)
                        .filter(it -> claims.isEmpty() || claims.contains(it.claim().value()))
                        .flatMap(it -> line(it).stream())
                        .map(line -> "- " + line)
                        .collect(Collectors.joining("\n"));
        markdown("**" + title + "** (`" + id + "`)\n\n" + lines);
    }

    private Optional<String> line(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Measure it ->
                    Optional.of(
                            said(
                                    it.label(),
                                    Phrase.of(
                                            "%s %s",
                                            "%s\u202f%s",
                                            Phrase.number(it.value(), 6),
                                            it.unit())));
            case Evidence.Verdict it ->
                    Optional.of((it.holds() ? "✓ " : "✗ ") + said(it.label(), it.why()));
            case Evidence.Sample _,
                    Evidence.Artifact _,
                    Evidence.Digest _,
                    Evidence.Origin _,
                    Evidence.Statement _ ->
                    Optional.empty();
        };
    }

    private void markdown(String text) {
        ObjectNode cell = begun("markdown");
        source(cell, text);
    }

    private void code(String text, List<String> outputs) {
        ObjectNode cell = begun("code");
        cell.putNull("execution_count");
        source(cell, text);
        ArrayNode all = cell.putArray("outputs");
        for (String output : outputs) {
            ObjectNode one = all.addObject().put("output_type", "stream").put("name", "stdout");
            lines(output).forEach(one.putArray("text")::add);
        }
    }

    private ObjectNode begun(String type) {
        ObjectNode cell =
                cells.addObject().put("cell_type", type).put("id", "cell-" + cells.size());
        cell.putObject("metadata");
        return cell;
    }

    private static void source(ObjectNode cell, String text) {
        lines(text).forEach(cell.putArray("source")::add);
    }

    /// Lines with their ends, as the format keeps them.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }
}

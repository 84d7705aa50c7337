package socle.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.data.Rows;
import socle.api.show.Cut;
import socle.api.show.CutWords;
import socle.api.show.Metric;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.app.show.export.RowsForm;
import socle.app.show.words.CutTable;
import socle.core.sight.Moment;
import tools.jackson.databind.node.ObjectNode;

/// What a node measures: by its dimensions, over a stretch of time, beside other times. Its name is
/// the word of the kind that measures.
@Command
final class MetricVerb implements Verb {

    @Parameters(paramLabel = "NODE", descriptionKey = "NODE")
    String name = "";

    @Option(names = "--by", paramLabel = "DIMENSION", split = ",", descriptionKey = "metric-by")
    List<String> by = new ArrayList<>();

    @Option(names = "--where", paramLabel = "DIMENSION=VALUE", descriptionKey = "metric-where")
    Map<String, String> where = new LinkedHashMap<>();

    @Option(names = "--period", paramLabel = "LENGTH", descriptionKey = "metric-period")
    String period = "";

    @Option(
            names = "--last",
            paramLabel = "N LENGTH",
            arity = "1..2",
            hideParamSyntax = true,
            descriptionKey = "metric-last")
    List<String> last = new ArrayList<>();

    @Option(
            names = "--compare",
            paramLabel = "TIMES",
            split = ",",
            hideParamSyntax = true,
            descriptionKey = "metric-compare")
    List<String> compare = new ArrayList<>();

    @Option(
            names = "--moving",
            paramLabel = "N LENGTH",
            arity = "1..2",
            hideParamSyntax = true,
            descriptionKey = "metric-moving")
    List<String> moving = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "FORMS",
            split = ",",
            hideParamSyntax = true,
            descriptionKey = "metric-to")
    List<String> forms = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "metric-out")
    @Nullable String out;

    @Override
    public Ending run(Desk desk) throws Mistake, IOException {
        Opened open = desk.open();
        Node<?> node = open.node(name).node();
        Gauge gauge =
                Gauge.of(node)
                        .orElseThrow(
                                () ->
                                        new Mistake(
                                                Phrase.of(
                                                        "%s measures nothing",
                                                        "%s ne mesure rien", name),
                                                new Phrase(
                                                        "name a node that does; look at it with:"
                                                                + " socle show",
                                                        "nommez un nœud qui mesure\u202f;"
                                                                + " regardez-le avec\u00a0: socle"
                                                                + " show")));
        Metric metric = gauge.metric();
        Cut cut = cut(metric);
        String select = gauge.cuts().apply(cut, Sql.quote(metric.from().value()));
        if (!forms.isEmpty()) {
            write(gauge, select, open, desk);
            return Ending.DONE;
        }
        Rows rows = open.seen().query(select);
        if (desk.json()) {
            ObjectNode document =
                    Json.object()
                            .put("node", name)
                            .put("unit", metric.unit())
                            .put("additivity", CutWords.word(metric.additivity()));
            document.set("rows", RowsOut.json(rows));
            desk.answer(document);
        } else {
            desk.voice().answer(node.title());
            print(new CutTable(rows, metric, cut, desk.voice().language()), desk.voice());
        }
        return Ending.DONE;
    }

    private static String said(List<String> words) {
        return String.join(" ", words).strip();
    }

    /// The answer as files, named after the node.
    private void write(Gauge gauge, String select, Opened open, Desk desk)
            throws Mistake, IOException {
        Moment seen = open.seen();
        Path here = desk.around().here();
        Path folder = out == null ? here : here.resolve(out).normalize();
        Outgoing outgoing = new Outgoing(open, seen, desk.voice().language(), folder);
        TableFiles files = new TableFiles(gauge.node(), open, seen, outgoing);
        for (String form : forms) {
            RowsForm known =
                    RowsForm.of(form).orElseThrow(() -> ExportVerb.unknown(gauge.node(), form));
            files.put(new TableFiles.Question(name + "_cut", select), known);
        }
        ExportVerb.tell(outgoing.written(), desk);
    }

    private static void print(CutTable told, Voice voice) {
        TextTable table =
                TextTable.of(
                        told.columns().stream()
                                .map(at -> (told.isNumber(at) ? ">" : "") + told.head(at))
                                .toArray(String[]::new));
        for (int row = 0; row < told.rows().size(); row++) {
            int line = row;
            table.row(
                    told.columns().stream().map(at -> told.cell(line, at)).toArray(String[]::new));
        }
        table.print(voice);
    }

    private Cut cut(Metric metric) throws Mistake {
        CutWords words = new CutWords(by, where, period, said(last), compare, said(moving));
        return switch (words.of(metric)) {
            case CutWords.Read.Fits(Cut cut) -> cut;
            case CutWords.Read.Wrong(List<Phrase> why) ->
                    throw new Mistake(
                            Phrase.of("%s: %s", "%s\u00a0: %s", name, CutWords.sentences(why)),
                            todo(metric));
        };
    }

    private Phrase todo(Metric metric) {
        Optional<String> first = metric.dimensions().stream().map(one -> one.name()).findFirst();
        String example = first.map(one -> name + " --by " + one).orElse(name + " --json");
        return Phrase.of("write for example: %s", "écrivez par exemple\u00a0: %s", example);
    }
}

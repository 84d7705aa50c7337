package socle.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.app.show.export.Csv;
import socle.app.show.export.MetricSheet;
import socle.app.show.export.Office;
import socle.app.show.export.RowsForm;
import socle.app.show.export.RowsJson;
import socle.app.show.export.Spreadsheet;
import socle.app.show.words.Dates;
import socle.core.engine.Excerpt;
import socle.core.engine.Limits;
import socle.core.ledger.Published;
import socle.core.sight.Ask;
import socle.core.sight.Moment;
import socle.core.sight.Questions;

/// The published tables of one node as files, a table a file.
record TableFiles(Node<?> node, Opened open, Moment seen, Outgoing outgoing) {

    void put(RowsForm form) throws Mistake, IOException {
        List<String> tables = outgoing.tables(node.id());
        if (tables.isEmpty()) {
            throw new Mistake(
                    Phrase.of(
                            "'%s' has published no table",
                            "«\u00a0%s\u00a0» n’a publié aucune table", node.id()),
                    new Phrase("name a node with a table", "nommez un nœud qui a une table"));
        }
        for (String table : tables) {
            if (form == RowsForm.CSV) {
                outgoing.rows(table + "." + form.ending(), table);
            } else {
                put(new Question(table, all(table)), form);
            }
        }
    }

    /// Rows on their way into a file.
    ///
    /// @param name of the file, without its ending
    record Question(String name, String select) {}

    /// The rows of a question.
    void put(Question question, RowsForm form) throws Mistake, IOException {
        String file = question.name() + "." + form.ending();
        if (form == RowsForm.PARQUET) {
            parquet(question, file);
            return;
        }
        Rows rows = rows(question);
        try (OutputStream out = Files.newOutputStream(outgoing.opened(file))) {
            switch (form) {
                case CSV -> out.write(Csv.bytes(rows));
                case JSON -> RowsJson.write(rows, out);
                case XLSX -> sheet(question.name(), rows).writeTo(out);
                case PARQUET -> throw new IllegalStateException("the engine writes it");
            }
        }
    }

    private static String all(String table) {
        return "SELECT * FROM " + Sql.quote(table);
    }

    private Rows rows(Question question) throws Mistake {
        Excerpt found = seen.first(Ask.of(question.select(), Questions.TAKE));
        if (!found.isWhole()) {
            throw tooLong(question.name(), Questions.TAKE);
        }
        return found.rows();
    }

    private static Mistake tooLong(String table, Limits limits) {
        return new Mistake(
                Phrase.of(
                        "'%s' has more than %s rows, or is too large for such a file",
                        "«\u00a0%s\u00a0» a plus de %s lignes, ou est trop grande pour un tel fichier",
                        table,
                        Phrase.count(limits.rows())),
                new Phrase(
                        "take it as csv, which holds all of it",
                        "prenez-la en csv, qui la tient toute"));
    }

    /// The engine writes within the project alone.
    private void parquet(Question question, String file) throws Mistake, IOException {
        Path inside = open.hidden("tmp").resolve("taken-" + question.name() + ".parquet");
        Files.createDirectories(inside.getParent());
        Files.deleteIfExists(inside);
        try {
            if (seen.write(Ask.of(question.select(), Questions.WRITE), inside)
                    > Questions.WRITE.rows()) {
                throw tooLong(question.name(), Questions.WRITE);
            }
            Files.move(inside, outgoing.opened(file), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(inside);
        }
    }

    private Spreadsheet sheet(String table, Rows rows) {
        Published published = seen.published(node.id()).orElseThrow();
        SequencedMap<String, String> about = new LinkedHashMap<>();
        about.put(say("Title", "Titre"), node.title());
        about.put(say("Table", "Table"), table);
        about.put(say("Reads", "Lit"), reads());
        about.put(say("Project", "Projet"), open.settings().name() + ", " + open.environment());
        about.put(say("Run", "Exécution"), published.run());
        about.put(
                say("Run at (UTC)", "Exécuté le (UTC)"),
                new Dates(outgoing.language()).instant(published.at()));
        about.put(say("Rows", "Lignes"), String.valueOf(rows.size()));
        Office.Card card = Spreadsheet.card(table, outgoing.language(), published.at());
        Optional<MetricSheet> metric =
                Gauge.of(node).map(it -> new MetricSheet(it.metric(), rows, outgoing.language()));
        metric.ifPresent(it -> about.put(say("Totals", "Totaux"), it.note()));
        return metric.map(it -> Spreadsheet.of(it, about, card))
                .orElseGet(() -> new Spreadsheet(rows, about, card));
    }

    private String reads() {
        return outgoing.reads(node.id()).stream().sorted().collect(Collectors.joining(", "));
    }

    private String say(String en, String fr) {
        return new Phrase(en, fr).in(outgoing.language());
    }
}

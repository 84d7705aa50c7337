package socle.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import socle.api.Node;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.api.text.Sql;
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
            put(table, form);
        }
    }

    private void put(String table, RowsForm form) throws Mistake, IOException {
        String file = table + "." + form.ending();
        switch (form) {
            case CSV -> outgoing.rows(file, table);
            case PARQUET -> parquet(table, file);
            case JSON -> {
                Rows rows = rows(table);
                try (OutputStream out = Files.newOutputStream(outgoing.opened(file))) {
                    RowsJson.write(rows, out);
                }
            }
            case XLSX -> {
                Rows rows = rows(table);
                try (OutputStream out = Files.newOutputStream(outgoing.opened(file))) {
                    sheet(table, rows).writeTo(out);
                }
            }
        }
    }

    private static String all(String table) {
        return "SELECT * FROM " + Sql.quote(table);
    }

    private Rows rows(String table) throws Mistake {
        Excerpt found = seen.first(Ask.of(all(table), Questions.TAKE));
        if (!found.isWhole()) {
            throw tooLong(table, Questions.TAKE);
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
    private void parquet(String table, String file) throws Mistake, IOException {
        Path inside = open.hidden("tmp").resolve("taken-" + table + ".parquet");
        Files.createDirectories(inside.getParent());
        Files.deleteIfExists(inside);
        try {
            if (seen.write(Ask.of(all(table), Questions.WRITE), inside) > Questions.WRITE.rows()) {
                throw tooLong(table, Questions.WRITE);
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
        return new Spreadsheet(
                rows, about, Spreadsheet.card(table, outgoing.language(), published.at()));
    }

    private String reads() {
        return outgoing.reads(node.id()).stream().sorted().collect(Collectors.joining(", "));
    }

    private String say(String en, String fr) {
        return new Phrase(en, fr).in(outgoing.language());
    }
}

package socle.app.screens.take;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.show.Metric;
import socle.api.text.Phrase;
import socle.app.show.export.Csv;
import socle.app.show.export.MetricSheet;
import socle.app.show.export.Office;
import socle.app.show.export.RowsForm;
import socle.app.show.export.RowsJson;
import socle.app.show.export.Spreadsheet;
import socle.app.show.words.Dates;
import socle.app.view.Asked;
import socle.app.view.Download.Taken;
import socle.app.view.Param;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.engine.Excerpt;
import socle.core.run.Workshop;
import socle.core.sight.Ask;
import socle.core.sight.Questions;
import socle.core.sight.Stopped;

/// The rows of a question on their way into a file.
///
/// @param questions counts and stops them
/// @param select one SELECT over published tables
/// @param name of the file, without its ending
/// @param metric whose answer it is; nothing when it is that of no metric
public record Taking(
        Questions questions, Asked asked, String select, String name, Optional<Metric> metric) {

    private static final List<String> PARTS = List.of("after", "limit");

    private static final Param FORM =
            new Param(
                    "form",
                    new Phrase(
                            "The form: csv, xlsx, parquet or json.",
                            "La forme\u00a0: csv, xlsx, parquet ou json."));

    /// The rows of a question that no metric answers.
    public Taking(Questions questions, Asked asked, String select, String name) {
        this(questions, asked, select, name, Optional.empty());
    }

    /// Where the file of a page is: beside it, with its choices but for those of its parts, as a
    /// file is whole.
    public static Route beside(Route page) {
        return new Route(
                page.template() + "/{form}",
                Stream.concat(page.holes().stream(), Stream.of(FORM)).toList(),
                page.choices().stream().filter(it -> !PARTS.contains(it.name())).toList());
    }

    /// The media types of all forms.
    public static List<String> mediaTypes() {
        return Stream.of(RowsForm.values()).map(RowsForm::mediaType).sorted().toList();
    }

    /// What a file holds at most.
    public static Phrase limits() {
        return Phrase.of(
                "A file has at most %s rows; Parquet %s.",
                "Un fichier a au plus %s lignes\u202f; Parquet, %s.",
                Phrase.count(Questions.TAKE.rows()),
                Phrase.count(Questions.WRITE.rows()));
    }

    /// The file.
    public Taken file() throws Refusal {
        RowsForm form = form(asked);
        try {
            return form == RowsForm.PARQUET ? parquet() : of(form, rows());
        } catch (socle.core.sight.Refusal refusal) {
            throw Refusal.wrong(refusal.what(), refusal.todo());
        } catch (SqlFailure failure) {
            throw Refusal.wrong(
                    Phrase.same(failure.words()),
                    new Phrase(
                            "mend the question and ask again",
                            "corrigez la question et reposez-la"));
        } catch (Stopped _) {
            throw Refusal.wrong(
                    new Phrase("the question was stopped", "la question a été arrêtée"),
                    new Phrase("ask it again when you like", "reposez-la quand vous voudrez"));
        }
    }

    /// The form in the path.
    public static RowsForm form(Asked asked) throws Refusal {
        String said = asked.name("form");
        return RowsForm.of(said)
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "no form '%s'",
                                                "aucune forme «\u00a0%s\u00a0»", said),
                                        new Phrase(
                                                "take csv, xlsx, parquet or json",
                                                "prenez csv, xlsx, parquet ou json")));
    }

    private Rows rows() throws Refusal {
        Ask ask = Ask.of(select, Questions.TAKE);
        Excerpt found = questions.ask(asked.visitor().name(), asked.seen(), ask);
        if (!found.isWhole()) {
            throw tooMuch(Questions.TAKE.rows());
        }
        return found.rows();
    }

    private static Refusal tooMuch(int rows) {
        return Refusal.wrong(
                Phrase.of(
                        "the answer has more than %s rows, or is larger than %s MB",
                        "la réponse a plus de %s lignes, ou dépasse %s Mo",
                        Phrase.count(rows),
                        Questions.TAKE.bytes() >> 20),
                new Phrase(
                        "aggregate it, take it in parts (LIMIT, OFFSET), or as Parquet, which holds"
                                + " more",
                        "agrégez-la, prenez-la par parties (LIMIT, OFFSET), ou en Parquet, qui en"
                                + " tient plus"));
    }

    private Taken of(RowsForm form, Rows rows) throws Refusal {
        if (rows.columns().size() > Spreadsheet.MOST_COLUMNS) {
            throw Refusal.wrong(
                    Phrase.of(
                            "the answer has %s columns",
                            "la réponse a %s colonnes", Phrase.count(rows.columns().size())),
                    new Phrase("choose some of them", "choisissez-en quelques-unes"));
        }
        return taken(
                form,
                out -> {
                    switch (form) {
                        case CSV -> out.write(Csv.bytes(rows));
                        case JSON -> RowsJson.write(rows, out);
                        case XLSX -> sheet(rows).writeTo(out);
                        case PARQUET -> throw new IllegalStateException("the engine writes it");
                    }
                });
    }

    private Taken taken(RowsForm form, socle.app.view.Download.Content content) {
        String safe = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return new Taken(safe + "." + form.ending(), form.mediaType(), content);
    }

    private Spreadsheet sheet(Rows rows) {
        SequencedMap<String, String> about = new LinkedHashMap<>();
        about.put(say("Question", "Question"), select);
        about.put(
                say("Project", "Projet"),
                asked.glimpse().contents().settings().name()
                        + ", "
                        + asked.glimpse().contents().environment());
        about.put(
                say("Taken at (UTC)", "Pris le (UTC)"),
                new Dates(asked.language()).instant(asked.now()));
        about.put(say("Rows", "Lignes"), String.valueOf(rows.size()));
        Office.Card card = Spreadsheet.card(name, asked.language(), asked.now());
        return metric.map(it -> new MetricSheet(it, rows, asked.language()))
                .map(
                        it -> {
                            about.put(say("Totals", "Totaux"), it.note());
                            return Spreadsheet.of(it, about, card);
                        })
                .orElseGet(() -> new Spreadsheet(rows, about, card));
    }

    private String say(String en, String fr) {
        return new Phrase(en, fr).in(asked.language());
    }

    /// The engine writes it on the way, so that no rows are held.
    private Taken parquet() throws Refusal {
        Workshop workshop = asked.glimpse().contents().workshop();
        Path file = workshop.scratch().resolve("taken-" + workshop.ids().get() + ".parquet");
        boolean isWhole = false;
        try {
            Files.createDirectories(workshop.scratch());
            Ask ask = Ask.of(select, Questions.WRITE);
            long rows = questions.write(asked.visitor().name(), asked.seen(), ask, file);
            isWhole = rows <= Questions.WRITE.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!isWhole) {
                forget(file);
            }
        }
        if (!isWhole) {
            throw tooMuch(Questions.WRITE.rows());
        }
        return taken(RowsForm.PARQUET, out -> send(file, out));
    }

    /// Nothing stays of it, however the sending ends.
    private static void send(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {
            in.transferTo(out);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package socle.app.screens.sql;

import java.util.List;
import java.util.Map;
import socle.api.access.Right;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.app.show.export.Csv;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Param;
import socle.app.view.Refusal;
import socle.app.view.Route;

/// The answer of a question as a file.
public final class SqlDownload implements Download {

    private static final Map<String, String> TYPES =
            Map.of("csv", "text/csv; charset=utf-8", "json", "application/json");

    private final Workbench workbench;

    public SqlDownload(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Route route() {
        return new Route(
                "/sql/answer/{form}",
                List.of(
                        new Param(
                                "form",
                                new Phrase(
                                        "The form: csv or json.", "La forme\u00a0: csv ou json."))),
                List.of(
                        new Param(
                                "q",
                                new Phrase(
                                        "The question, one SELECT.", "La question, un SELECT."))));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The answer of a question in SQL, all of it, as a file.",
                "La réponse à une question en SQL, entière, dans un fichier.");
    }

    @Override
    public Right right() {
        return Right.QUERY;
    }

    @Override
    public List<String> mediaTypes() {
        return TYPES.values().stream().sorted().toList();
    }

    @Override
    public Taken file(Asked asked) throws Refusal {
        String form = asked.name("form");
        String type = TYPES.get(form);
        if (type == null) {
            throw Refusal.unknown(
                    Phrase.of("no form '%s'", "aucune forme «\u00a0%s\u00a0»", form),
                    new Phrase("take csv or json", "prenez csv ou json"));
        }
        Rows rows = workbench.take(asked);
        return new Taken(
                "answer." + form,
                type,
                out -> {
                    if (form.equals("csv")) {
                        out.write(Csv.bytes(rows));
                    } else {
                        RowsJson.write(rows, out);
                    }
                });
    }
}

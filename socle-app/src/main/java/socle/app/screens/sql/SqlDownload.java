package socle.app.screens.sql;

import java.util.List;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.screens.take.Taking;
import socle.app.show.export.RowsForm;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Refusal;
import socle.app.view.Route;

/// The answer of a question as a file.
public final class SqlDownload implements Download {

    private final Workbench workbench;

    public SqlDownload(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Route route() {
        return Taking.beside(Wording.with(Route.of("/sql/answer")));
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
        return Taking.mediaTypes();
    }

    @Override
    public Taken file(Asked asked) throws Refusal {
        RowsForm _ = Taking.form(asked);
        return workbench.take(asked);
    }
}

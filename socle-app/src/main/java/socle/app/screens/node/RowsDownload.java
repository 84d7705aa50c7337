package socle.app.screens.node;

import java.util.List;
import socle.api.access.Right;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.app.screens.take.Taking;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.sight.Questions;

/// The rows of a node's table as a file, sorted and filtered as its page shows them.
public final class RowsDownload implements Download {

    private final Questions questions;

    /// @param questions counts and stops what people ask
    public RowsDownload(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Route route() {
        return Taking.beside(new RowsScreen().route());
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The rows of a table, all that answer, as a file.",
                "Les lignes d’une table, toutes celles qui répondent, dans un fichier.");
    }

    @Override
    public Right right() {
        return Right.ROWS;
    }

    @Override
    public List<String> mediaTypes() {
        return Taking.mediaTypes();
    }

    @Override
    public Taken file(Asked asked) throws Refusal {
        Table table = RowsScreen.table(asked);
        String select = RowsQuery.of(table, asked).whole();
        return new Taking(questions, asked, select, table.name()).file();
    }
}

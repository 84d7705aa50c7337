package socle.app.screens.node;

import java.util.List;
import java.util.stream.Stream;
import socle.api.access.Right;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.app.screens.take.Taking;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Param;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.sight.Questions;

/// The rows of a node's table as a file, sorted and filtered as its page shows them.
public final class RowsDownload implements Download {

    /// Of the page's own choices, those of its parts are not heard: a file is whole.
    private static final List<String> PARTS = List.of("after", "limit");

    private final Questions questions;

    /// @param questions counts and stops what people ask
    public RowsDownload(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Route route() {
        Route page = new RowsScreen().route();
        List<Param> holes = Stream.concat(page.holes().stream(), Stream.of(Taking.hole())).toList();
        return new Route(
                page.template() + "/{form}",
                holes,
                page.choices().stream().filter(it -> !PARTS.contains(it.name())).toList());
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

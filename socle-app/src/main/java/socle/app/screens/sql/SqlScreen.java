package socle.app.screens.sql;

import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// Questions in SQL over what is published.
public final class SqlScreen implements Screen<SqlView> {

    static final String PATH = "/sql";

    private final Workbench workbench;

    public SqlScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Route route() {
        return Wording.with(Route.of(PATH))
                .with(
                        "draft",
                        new Phrase(
                                "Anything, to see the question and not ask it.",
                                "N’importe quoi, pour voir la question sans la poser."))
                .with(
                        "plan",
                        new Phrase(
                                "Anything, to be told how it would be answered.",
                                "N’importe quoi, pour savoir comment la réponse se ferait."))
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A question in SQL over the published tables, read only, and its answer part by"
                        + " part.",
                "Une question en SQL sur les tables publiées, en lecture seule, et sa réponse partie"
                        + " par partie.");
    }

    @Override
    public Right right() {
        return Right.QUERY;
    }

    @Override
    public Class<SqlView> type() {
        return SqlView.class;
    }

    @Override
    public SqlView view(Asked asked) throws Refusal {
        return workbench.look(asked);
    }

    @Override
    public Drawn draw(SqlView view, Sheet sheet) {
        return new SqlPage(view, sheet).draw();
    }
}

package socle.core.testing;

import java.util.List;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Selects;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.text.Body;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// A kind for tests: a table that is the answer of a SELECT.
public final class Query implements NodeKind<Query.Spec>, Selects<Query.Spec> {

    @Doc(value = "The answer of a SELECT.", fr = "La réponse d’un SELECT.")
    public record Spec(
            @Doc(value = "Whether it is kept.", fr = "Si elle est gardée.") @Default("view")
                    How how,
            @Doc(value = "The SELECT.", fr = "Le SELECT.") @Body Sql sql) {}

    public enum How {
        VIEW,
        TABLE
    }

    @Override
    public String word() {
        return "query";
    }

    @Override
    public Phrase label() {
        return new Phrase("query", "requête");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("queries", "sql");
    }

    @Override
    public Class<Spec> spec() {
        return Spec.class;
    }

    @Override
    public Gives gives(Spec spec) {
        return Gives.TABLE;
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) {
        Change change =
                switch (node.spec().how()) {
                    case VIEW -> new Change.View();
                    case TABLE -> new Change.Whole();
                };
        return Outcome.Done.of(bench.tables().draft(change, node.spec().sql().text()), List.of());
    }

    @Override
    public Sql select(Spec spec) {
        return spec.sql();
    }

    @Override
    public List<Column> further(Spec spec) {
        return List.of();
    }
}

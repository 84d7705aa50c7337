package socle.core.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.RowSink;
import socle.api.data.Table;
import socle.api.data.Tables;

/// Drafts of one node that remember whether the work looked at what it had made before: if not, its
/// result depends on its inputs alone, and another environment may take it.
final class WatchedTables implements Tables {

    private final Tables drafts;
    private final AtomicBoolean lookedBack;

    WatchedTables(Tables drafts, AtomicBoolean lookedBack) {
        this.drafts = drafts;
        this.lookedBack = lookedBack;
    }

    @Override
    public Optional<Table> current() {
        lookedBack.set(true);
        return drafts.current();
    }

    @Override
    public Table draft(Change change, String select) {
        return drafts.draft(seen(change), select);
    }

    @Override
    public Table draft(Change change, List<Column> columns, Consumer<RowSink> rows) {
        return drafts.draft(seen(change), columns, rows);
    }

    @Override
    public Tables part(String name) {
        return new WatchedTables(drafts.part(name), lookedBack);
    }

    private Change seen(Change change) {
        switch (change) {
            case Change.View _, Change.Whole _ -> {}
            case Change.Append _, Change.Merge _, Change.Partitions _, Change.Replace _ ->
                    lookedBack.set(true);
        }
        return change;
    }
}

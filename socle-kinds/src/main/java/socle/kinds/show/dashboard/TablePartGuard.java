package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Optional;
import socle.api.data.Column;

/// What is wrong with rows on a dashboard.
record TablePartGuard(TablePart part, Findings found) {

    void find() {
        Optional<List<Column>> columns =
                part.table().flatMap(it -> found.neighbours().columns(it.node().value()));
        if (columns.isEmpty()) {
            return;
        }
        String table = part.table().get().node().value();
        part.columns().forEach(it -> found.known(it.column(), it.place(), table, columns.get()));
        part.sort()
                .ifPresent(
                        it ->
                                found.known(
                                        TableCell.Sort.of(it.column()).column(),
                                        it.place(),
                                        table,
                                        columns.get()));
        part.drill().keySet().forEach(it -> found.known(it, part.place(), table, columns.get()));
    }
}

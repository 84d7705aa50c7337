package socle.app.screens.node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.app.view.Asked;
import socle.core.engine.Profiler;
import socle.core.engine.TableProfile;
import socle.core.engine.TableProfile.ColumnProfile;
import socle.core.engine.TableProfile.Spread;

/// Looks into columns, each version of a table once. What would keep the reader waiting is looked
/// into only when it is asked for.
final class Shapes {

    /// So many values are looked into unasked.
    private static final long UNASKED = 400_000;

    private static final int KEPT = 100;

    private final Map<String, TableProfile> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, TableProfile> eldest) {
                    return size() > KEPT;
                }
            };

    /// The shape of a table of a node.
    Shape of(NodeId node, Table table, Asked asked) {
        if (!asked.seen().isWhole(node)) {
            return names(table, Shape.Depth.NAMES);
        }
        try {
            Optional<TableProfile> profile = profile(node, table, asked);
            return profile.map(it -> shape(it, asked))
                    .orElseGet(() -> names(table, Shape.Depth.ON_WISH));
        } catch (SqlFailure unreadable) {
            return names(table, Shape.Depth.UNREADABLE);
        }
    }

    private Optional<TableProfile> profile(NodeId node, Table table, Asked asked) {
        String key = table.name() + " " + table.digest();
        TableProfile kept = kept(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        if (values(node, table, asked) > UNASKED && asked.choices().one("profile").isEmpty()) {
            return Optional.empty();
        }
        TableProfile made = new Profiler(new SeenEngine(asked.seen())).profile(table.name());
        synchronized (known) {
            known.put(key, made);
        }
        return Optional.of(made);
    }

    private @org.jspecify.annotations.Nullable TableProfile kept(String key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    /// How many values there are to look at: those of a view are at least as many as it reads.
    private static long values(NodeId node, Table table, Asked asked) {
        long rows = table.isView() ? read(node, asked) : table.rows();
        return rows * table.columns().size();
    }

    private static long read(NodeId node, Asked asked) {
        return asked.glimpse().contents().graph().reads(node).stream()
                .flatMap(it -> asked.seen().table(it.value()).map(t -> rows(it, t, asked)).stream())
                .mapToLong(it -> it)
                .sum();
    }

    private static long rows(NodeId node, Table table, Asked asked) {
        return table.isView() ? read(node, asked) : table.rows();
    }

    private static Shape names(Table table, Shape.Depth depth) {
        return new Shape(
                table.columns().stream()
                        .map(it -> new Shape.Column(it.name(), it.type(), Optional.empty()))
                        .toList(),
                depth);
    }

    private static Shape shape(TableProfile profile, Asked asked) {
        List<Shape.Column> columns =
                profile.columns().stream()
                        .map(
                                it ->
                                        new Shape.Column(
                                                it.column().name(),
                                                it.column().type(),
                                                Optional.of(figures(it, profile.rows(), asked))))
                        .toList();
        return new Shape(columns, Shape.Depth.WHOLE);
    }

    private static Shape.Figures figures(ColumnProfile one, long rows, Asked asked) {
        return new Shape.Figures(
                rows,
                one.nulls(),
                one.distinct().count(),
                one.distinct().precision() == TableProfile.Precision.EXACT,
                one.bins().stream().map(TableProfile.Bin::count).toList(),
                asked.may(Right.ROWS) ? Optional.of(values(one)) : Optional.empty());
    }

    private static Shape.Values values(ColumnProfile one) {
        return new Shape.Values(
                one.spread().map(Spread::least),
                one.spread().map(Spread::median),
                one.spread().map(Spread::most),
                one.top().stream().filter(it -> it.count() > 1).toList());
    }
}

package socle.kinds.collect.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.kinds.collect.database.LogMessage.Cell;

/// What is left of many changes of one table: for each key, the row as it is at the end, or that it
/// is gone.
final class NetChanges {

    /// The end of one key.
    ///
    /// @param row as it is; nothing when it is gone
    /// @param base the key of the row in the lake that has the values which no message repeated
    /// @param counts whether it stands for a change of its own, not for half of a changed key
    record Net(Optional<List<Cell>> row, List<String> base, boolean counts) {}

    private final int[] key;
    private final Map<List<String>, Net> byKey = new LinkedHashMap<>();
    private boolean truncated;
    private long inserts;
    private long updates;
    private long deletes;
    private long truncates;

    /// @param key places of the key's columns in a row
    NetChanges(int[] key) {
        this.key = key.clone();
    }

    /// Takes one change of the table.
    void take(LogMessage message) {
        switch (message) {
            case LogMessage.Insert(int _, List<Cell> row) -> {
                inserts++;
                byKey.put(key(row), new Net(Optional.of(row), List.of(), true));
            }
            case LogMessage.Update(int _, Optional<List<Cell>> old, List<Cell> row) -> {
                updates++;
                update(old.map(this::key).orElse(key(row)), row);
            }
            case LogMessage.Delete(int _, List<Cell> old) -> {
                deletes++;
                byKey.put(key(old), new Net(Optional.empty(), List.of(), true));
            }
            case LogMessage.Truncate _ -> {
                truncates++;
                truncated = true;
                byKey.clear();
            }
            case LogMessage.Begin _,
                    LogMessage.Commit _,
                    LogMessage.Relation _,
                    LogMessage.Other _ -> {}
        }
    }

    private void update(List<String> old, List<Cell> row) {
        Net before = byKey.getOrDefault(old, new Net(Optional.empty(), old, true));
        List<Cell> whole = new ArrayList<>(row);
        before.row()
                .ifPresent(
                        known -> {
                            for (int i = 0; i < whole.size(); i++) {
                                if (whole.get(i) instanceof Cell.Unchanged) {
                                    whole.set(i, known.get(i));
                                }
                            }
                        });
        List<String> now = key(whole);
        if (!now.equals(old)) {
            byKey.put(old, new Net(Optional.empty(), List.of(), false));
        }
        byKey.put(now, new Net(Optional.of(whole), before.base(), true));
    }

    private List<String> key(List<Cell> row) {
        List<String> values = new ArrayList<>();
        for (int place : key) {
            values.add(row.get(place) instanceof Cell.Text(String text) ? text : "");
        }
        return values;
    }

    /// The keys that changed, in the order of their last change, with their ends.
    Map<List<String>, Net> ends() {
        return byKey;
    }

    /// Whether all rows of before are gone.
    boolean isTruncated() {
        return truncated;
    }

    /// All changes that were taken.
    long read() {
        return inserts + updates + deletes + truncates;
    }

    /// The changes that no later one undid or replaced.
    long live() {
        return byKey.values().stream().filter(Net::counts).count() + (truncated ? 1 : 0);
    }

    long inserts() {
        return inserts;
    }

    long updates() {
        return updates;
    }

    long deletes() {
        return deletes;
    }

    long truncates() {
        return truncates;
    }
}

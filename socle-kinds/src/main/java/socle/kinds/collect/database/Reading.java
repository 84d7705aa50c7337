package socle.kinds.collect.database;

import java.util.ArrayList;
import java.util.List;
import socle.kinds.collect.Trouble;

/// Reads the log from where the last work ended, and stops where the snapshot of the source does:
/// so
/// that the table can be compared with the source as it was at that very moment.
final class Reading implements Slot.Taking {

    private final Slot slot;
    private final Lsn from;
    private final Visible visible;
    private final List<String> columns;
    private final NetChanges changes;
    private final List<LogMessage> transaction = new ArrayList<>();
    private int relation = -1;
    private long xid;
    private long transactions;
    private Lsn reached;
    private boolean stopped;
    private boolean mixed;

    /// @param columns the table's, in order
    Reading(Slot slot, Lsn from, Visible visible, List<String> columns, List<String> key) {
        this.slot = slot;
        this.from = from;
        this.reached = from;
        this.visible = visible;
        this.columns = List.copyOf(columns);
        this.changes = new NetChanges(key.stream().mapToInt(columns::indexOf).toArray());
    }

    /// Reads up to a position, or to the first transaction that the snapshot does not see.
    void until(Lsn end) throws Trouble {
        slot.peek(end, this);
        if (!stopped && end.compareTo(reached) > 0) {
            reached = end;
        }
    }

    @Override
    public void message(LogMessage message) throws Trouble {
        switch (message) {
            case LogMessage.Begin(long number) -> xid = number;
            case LogMessage.Commit(Lsn end) -> commit(end);
            case LogMessage.Relation relation -> look(relation);
            case LogMessage.Insert insert -> keep(insert.relation(), insert);
            case LogMessage.Update update -> keep(update.relation(), update);
            case LogMessage.Delete delete -> keep(delete.relation(), delete);
            case LogMessage.Truncate truncate -> {
                if (truncate.relations().contains(relation)) {
                    transaction.add(truncate);
                }
            }
            case LogMessage.Other _ -> {}
        }
    }

    private void keep(int id, LogMessage message) {
        if (id == relation) {
            transaction.add(message);
        }
    }

    private void look(LogMessage.Relation told) throws Trouble {
        if (slot.isOurs(told)) {
            if (!told.columns().equals(columns)) {
                throw FollowTrouble.otherColumns(told.columns(), columns);
            }
            relation = told.id();
        }
    }

    private void commit(Lsn end) {
        boolean seen = visible.sees(xid);
        if (stopped) {
            mixed |= seen && !transaction.isEmpty();
        } else if (!seen) {
            stopped = true;
        } else if (end.compareTo(from) > 0) {
            transaction.forEach(changes::take);
            transactions += transaction.isEmpty() ? 0 : 1;
            reached = end;
        }
        transaction.clear();
    }

    NetChanges changes() {
        return changes;
    }

    /// Transactions that touched the table.
    long transactions() {
        return transactions;
    }

    /// Where the next work goes on.
    Lsn reached() {
        return reached;
    }

    /// Whether what was read is all that the snapshot sees.
    boolean isComparable() {
        return !mixed;
    }
}

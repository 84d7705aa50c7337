package socle.kinds.collect.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The pages that a collection took.
///
/// @param next the page to go on with when it was cut, or empty
/// @param resumes not before when, when a quota cut it
record Gathered(Journal.Begun begun, List<Leaf> leaves, String next, Optional<Instant> resumes) {

    Gathered {
        leaves = List.copyOf(leaves);
    }

    /// Whether it came to the end.
    boolean isWhole() {
        return next.isEmpty();
    }

    /// Whether the total that was declared last, where there is one, came; a part of it is judged
    /// when the rest has come.
    boolean isComplete() {
        List<Long> totals = totals();
        return !isWhole() || totals.isEmpty() || totals.getLast() == read();
    }

    /// Records in these pages.
    long records() {
        return leaves.stream().mapToLong(Leaf::records).sum();
    }

    /// Records in these pages and in those of the runs before that belong to them.
    long read() {
        return begun.read() + records();
    }

    /// The number of the last page, over all runs.
    int pages() {
        return begun.number() + leaves.size();
    }

    /// The totals that pages declared, each once, in order.
    List<Long> totals() {
        return leaves.stream().map(Leaf::total).filter(total -> total >= 0).distinct().toList();
    }

    /// How many pages were announced last, or -1.
    long announced() {
        return leaves.isEmpty() ? -1 : leaves.getLast().announced();
    }
}

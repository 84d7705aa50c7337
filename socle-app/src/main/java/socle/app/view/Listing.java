package socle.app.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of a long list, and how to go on.
///
/// @param next what to say as `after` to get the next part; nothing when this is the last
/// @param total how many there are in all
public record Listing<T>(List<T> items, Optional<String> next, long total) {

    /// Items of a page when nobody says how many.
    public static final int USUAL = 50;

    /// Items of a page at most.
    public static final int MOST = 500;

    public Listing {
        items = List.copyOf(items);
    }

    /// A list that is whole.
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, Optional.empty(), items.size());
    }

    /// The part of a list in memory that the choices `after` (an offset) and `limit` ask for.
    public static <T> Listing<T> of(List<T> all, Choices choices) throws Refusal {
        int from = Math.min(choices.number("after", 0, Integer.MAX_VALUE), all.size());
        int to = Math.min(all.size(), from + limit(choices));
        return new Listing<>(
                all.subList(from, to),
                to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty(),
                all.size());
    }

    /// How many items were asked for.
    public static int limit(Choices choices) throws Refusal {
        return Math.clamp(choices.number("limit", USUAL, MOST), 1, MOST);
    }

    /// The same part, of something made of each item.
    public <U> Listing<U> map(Function<? super T, ? extends U> each) {
        return new Listing<>(items.stream().<U>map(each).toList(), next, total);
    }
}

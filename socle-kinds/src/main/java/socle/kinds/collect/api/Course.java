package socle.kinds.collect.api;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;

/// Where a collection begins, by what the last one left; and what it leaves in its turn.
final class Course {

    private final ApiSpec spec;
    private final State before;
    private final Instant now;

    Course(ApiSpec spec, State before, Instant now) {
        this.spec = spec;
        this.before = before;
        this.now = now;
    }

    /// Where this collection begins: where the last one was cut, or anew.
    Journal.Begun next() {
        return before.pending()
                .map(
                        one ->
                                new Journal.Begun(
                                        one.next(),
                                        one.number(),
                                        one.read(),
                                        one.seen(),
                                        one.window()))
                .orElseGet(this::anew);
    }

    /// The first page of a new window.
    Journal.Begun anew() {
        Window window = window();
        URI uri = Query.with(URI.create(spec.url()), spec.query());
        if (spec.since().isPresent()) {
            Since since = spec.since().get();
            uri = window.from().isEmpty() ? uri : Query.with(uri, since.parameter(), window.from());
            uri =
                    since.until().isPresent()
                            ? Query.with(uri, since.until().get(), window.until())
                            : uri;
        }
        URI first = new Pager(spec).first(uri);
        return new Journal.Begun(first.toString(), 0, 0, "", window);
    }

    private Window window() {
        String begun = now.toString();
        if (spec.since().isEmpty()) {
            return new Window("", "", begun);
        }
        Since since = spec.since().get();
        String from =
                before.upto().isEmpty()
                        ? since.start().orElse("")
                        : Bound.back(before.upto(), since.look_back().orElse(Duration.ZERO));
        String until =
                isDate(from)
                        ? now.atOffset(ZoneOffset.UTC).toLocalDate().toString()
                        : now.truncatedTo(ChronoUnit.SECONDS).toString();
        return new Window(from, since.until().isPresent() ? until : "", begun);
    }

    private static boolean isDate(String text) {
        try {
            return !LocalDate.parse(text).isEqual(LocalDate.MAX);
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /// What is left to the next one when tables were loaded.
    State after(Gathered gathered, Shapes shapes, Loaded loaded) {
        String seen = Bound.greater(gathered.begun().seen(), loaded.seen());
        if (!gathered.isWhole()) {
            return cut(gathered, shapes.columns(), seen);
        }
        String upto = Bound.atMost(seen, gathered.begun().window().begun());
        return new State(
                before.definition(),
                shapes.columns(),
                true,
                spec.since().isPresent() ? Bound.greater(before.upto(), upto) : "",
                Optional.empty(),
                spec.since().isPresent() ? List.of() : marks(gathered));
    }

    /// What is left when the published table stays until the rest has come.
    State waiting(Gathered gathered) {
        return cut(gathered, before.shapes(), "");
    }

    private State cut(Gathered gathered, Map<String, List<Column>> shapes, String seen) {
        return new State(
                before.definition(),
                shapes,
                before.whole(),
                before.upto(),
                Optional.of(
                        new State.Pending(
                                gathered.next(),
                                gathered.pages(),
                                gathered.read(),
                                seen,
                                gathered.begun().window())),
                List.of());
    }

    /// Pages can be asked whether they changed when each of them told how.
    private static List<State.Page> marks(Gathered gathered) {
        List<Leaf> leaves = gathered.leaves();
        boolean all =
                gathered.begun().number() == 0
                        && leaves.stream()
                                .allMatch(
                                        leaf ->
                                                !leaf.etag().isEmpty()
                                                        || !leaf.modified().isEmpty());
        return all
                ? leaves.stream()
                        .map(
                                leaf ->
                                        new State.Page(
                                                leaf.uri().toString(),
                                                leaf.etag(),
                                                leaf.modified()))
                        .toList()
                : List.of();
    }
}

package socle.kinds.transform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Table;
import socle.api.live.Span;
import socle.api.proof.Evidence;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;
import socle.kinds.transform.interval.Agenda;
import socle.kinds.transform.interval.Cursor;
import socle.kinds.transform.interval.Rhythm;
import socle.kinds.transform.interval.Spans;

/// Makes the intervals of a model that are to be made, and no other one.
final class IntervalWork {

    private static final String MADE = "socle__made";

    private final ModelWork model;
    private final Columns columns;
    private final String definition;
    private final Interval interval;
    private final Rhythm rhythm;
    private final Instant now;

    /// @param columns that the SELECT gives
    /// @param definition under which its rows are made
    IntervalWork(ModelWork model, Columns columns, String definition) {
        this.model = model;
        this.columns = columns;
        this.definition = definition;
        this.interval = model.node().spec().interval().orElseThrow();
        this.rhythm = interval.rhythm();
        this.now = model.bench().clock().instant();
    }

    Outcome outcome() {
        IntervalRules rules = new IntervalRules(interval);
        List<Problem> unfit = new ArrayList<>(rules.own(columns));
        unfit.addAll(
                rules.sources(
                        table ->
                                Optional.of(
                                        engine().describe("select * from " + Sql.quote(table)))));
        return unfit.isEmpty() ? outcome(before()) : Failures.of(unfit.getFirst());
    }

    /// What was remembered, so long as the table that it speaks of is there.
    private Optional<Cursor> before() {
        return bench().tables()
                .current()
                .filter(table -> !table.isView())
                .flatMap(_ -> bench().cursor())
                .flatMap(Cursor::read);
    }

    private Outcome outcome(Optional<Cursor> before) {
        Optional<Cursor> same = before.filter(it -> it.definition().equals(definition));
        if (bench().span().isPresent() && before.isPresent() && same.isEmpty()) {
            return IntervalTold.otherDefinition(model.node().id());
        }
        TimedSources sources = TimedSources.of(interval, engine());
        Arrivals arrivals = sources.since(same.map(Cursor::seen).orElse(Map.of()));
        Agenda agenda =
                bench().span()
                        .map(span -> over(span, same, arrivals))
                        .orElseGet(() -> upToNow(before, same.isPresent(), sources, arrivals));
        Attempts attempts = attempted(sources, agenda.todo());
        if (same.isEmpty() && attempts.made().isEmpty() && !attempts.failed().isEmpty()) {
            Phrase why = attempts.failed().getFirst().why();
            return Outcome.Failed.of(why, ModelWork.NOTHING_PUBLISHED);
        }
        Table table = drafted(attempts, same.isPresent());
        Cursor after = agenda.after(rhythm, now, attempts.failed(), arrivals.seen());
        return told(
                table, after, new IntervalTold.Work(agenda, attempts.made(), sources.timeless()));
    }

    private Agenda over(Span span, Optional<Cursor> same, Arrivals arrivals) {
        Cursor cursor = same.orElseGet(() -> Cursor.none(definition));
        return Agenda.over(rhythm, now, cursor, arrivals.touched(), span);
    }

    private Agenda upToNow(
            Optional<Cursor> before, boolean same, TimedSources sources, Arrivals arrivals) {
        Optional<Cursor> known = before.filter(it -> it.known().isPresent());
        if (known.isEmpty()) {
            return Agenda.first(rhythm, now, sources.earliest(), definition);
        }
        return same
                ? Agenda.next(rhythm, now, known.get(), arrivals.touched())
                : Agenda.anew(rhythm, now, known.get(), sources.earliest(), definition);
    }

    private Attempts attempted(TimedSources sources, Spans todo) {
        IntervalMaking making =
                new IntervalMaking(
                        model.node().spec(), new TimeColumn(column()), sources, engine());
        try {
            return new Attempts(rhythm.grid(), making, bench().progress()).make(todo);
        } finally {
            sources.showAll();
        }
    }

    /// The rows that were made in the place of those that were there; all that is when no row can
    /// stay.
    private Table drafted(Attempts attempts, boolean stays) {
        String own = Sql.quote(model.node().id().value());
        if (attempts.made().isEmpty()) {
            return stays
                    ? draft(new Change.Append(), "select * from " + own + " where false")
                    : draft(none().change(), none().select());
        }
        engine().execute("create or replace temp view " + MADE + " as " + attempts.rows());
        Change change =
                stays
                        ? new Change.Replace(new TimeColumn(column()).within(attempts.made()))
                        : new Change.Whole();
        return draft(change, attempts.rows());
    }

    private Table draft(Change change, String select) {
        return bench().tables().draft(change, select);
    }

    private Making none() {
        Sql sql = model.node().spec().sql();
        return Making.around(new Change.Whole(), "select * from ", sql, " where false");
    }

    private Outcome told(Table table, Cursor after, IntervalTold.Work work) {
        List<Evidence> evidence = new ArrayList<>(model.told(table));
        evidence.addAll(new IntervalTold(model.node().id(), rhythm, after, now).of(work));
        List<Evidence> verdicts = verified(table, work.made().isEmpty());
        evidence.addAll(verdicts);
        return ModelWork.fallen(verdicts)
                .map(why -> ModelWork.unpublished(why, evidence))
                .orElseGet(
                        () ->
                                new Outcome.Done(
                                        List.of(table),
                                        Optional.of(after.text()),
                                        resumes(after),
                                        evidence));
    }

    /// What it declares, verified of the rows that were made; of all where a key may be that of a
    /// row of another interval, or where none was made.
    private List<Evidence> verified(Table table, boolean nothingMade) {
        ModelSpec spec = model.node().spec();
        List<ColumnRef> key = spec.primary_key();
        boolean apart = key.isEmpty() || Columns.names(key).contains(column().name());
        String rows = apart && !nothingMade ? MADE : table.name();
        Constraints constraints = new Constraints(spec, rows, engine());
        return constraints.any() ? constraints.verify() : List.of();
    }

    /// What failed is tried again by the next run, which also does what lies beside a span that
    /// was asked for; else there is more to do when the interval that lasts is complete.
    private Optional<Instant> resumes(Cursor after) {
        return after.failed().isEmpty() && bench().span().isEmpty()
                ? after.known().map(_ -> rhythm.due(now))
                : Optional.of(now);
    }

    private Column column() {
        return columns.of(interval.column().column());
    }

    private Bench bench() {
        return model.bench();
    }

    private Engine engine() {
        return bench().engine();
    }
}

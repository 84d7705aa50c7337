package socle.kinds.transform;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.live.Span;
import socle.api.text.Phrase;
import socle.kinds.transform.interval.Spelt;

/// Makes one span of a model: its SELECT, seeing the rows of the span alone, into a temporary table
/// that must keep to the span and to what the model declares.
record IntervalMaking(ModelSpec spec, TimeColumn column, TimedSources sources, Engine engine)
        implements Attempts.Making {

    @Override
    public Optional<Phrase> apply(Attempts.Made made) {
        String start = "create or replace temp table " + made.table() + " as select * from (\n";
        try {
            sources.show(made.span());
            engine.execute(start + spec.sql().text() + "\n)" + kept(made.span()));
            return outside(made).or(() -> broken(made));
        } catch (SqlFailure failure) {
            int own = failure.offset() - start.length();
            int offset = own < 0 || own > spec.sql().text().length() ? -1 : own;
            return Optional.of(Failures.words(spec.sql().at(offset), failure));
        }
    }

    /// What the SELECT answers of the rows before the span, that it sees beside it, is left out.
    private String kept(Span span) {
        Duration lookback = sources.rhythm().lookback();
        if (lookback.isZero()) {
            return "";
        }
        Span before = new Span(span.from().minus(lookback), span.from());
        return " where (" + column.within(before) + ") is not true";
    }

    private Optional<Phrase> outside(Attempts.Made made) {
        Rows found =
                engine.query(
                        "select count(*), cast(min(%1$s) as varchar) from temp.%2$s where (%3$s) is not true"
                                .formatted(
                                        column.name(), made.table(), column.within(made.span())));
        long rows = ((Number) Objects.requireNonNull(found.at(0, 0))).longValue();
        if (rows == 0) {
            return Optional.empty();
        }
        Object first = found.at(0, 1);
        Phrase value =
                first == null ? new Phrase("empty", "vide") : Phrase.same(String.valueOf(first));
        return Optional.of(
                Phrase.of(
                        "%s  %s of the interval %s lie outside it: '%s' is %s; it must follow from the"
                                + " time of the rows that are read",
                        "%s  %s de l’intervalle %s en sortent\u00a0: «\u00a0%s\u00a0» est %s\u202f; elle doit"
                                + " découler de l’heure des lignes lues",
                        spec.interval().orElseThrow().column().place(),
                        Tally.rows(rows),
                        Spelt.of(made.span()),
                        column.column().name(),
                        value));
    }

    private Optional<Phrase> broken(Attempts.Made made) {
        Constraints constraints = new Constraints(spec, made.table(), engine);
        return constraints.any() ? ModelWork.fallen(constraints.verify()) : Optional.empty();
    }
}

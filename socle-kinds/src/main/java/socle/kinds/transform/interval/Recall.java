package socle.kinds.transform.interval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socle.api.Remembers;
import socle.api.Remembers.State;
import socle.api.Remembers.Stretch;
import socle.api.live.Span;
import socle.api.text.Phrase;

/// A cursor, told stretch by stretch.
///
/// @param cursor of the version that is shown, if there is one
public record Recall(Rhythm rhythm, Optional<Cursor> cursor, Instant now)
        implements Remembers.Memory {

    @Override
    public List<Stretch> all() {
        return cursor.flatMap(Cursor::known)
                .map(Cursor.Known::begin)
                .or(rhythm::from)
                .map(begin -> told(Spans.of(begin, rhythm.end(now))))
                .orElse(List.of());
    }

    @Override
    public List<Stretch> within(Span span) {
        Spans wanted = rhythm.grid().inside(span).map(Spans::of).orElse(Spans.NONE);
        return told(rhythm.within(wanted).before(rhythm.end(now)));
    }

    private List<Stretch> told(Spans region) {
        List<Stretch> told = new ArrayList<>();
        Spans failed = Spans.NONE;
        for (Cursor.Failure failure : cursor.map(Cursor::failed).orElse(List.of())) {
            add(told, region.and(Spans.of(failure.span())), State.FAILED, failure.why());
            failed = failed.plus(Spans.of(failure.span()));
        }
        Phrase nothing = Phrase.same("");
        Spans done = cursor.map(Cursor::doneSpans).orElse(Spans.NONE);
        add(told, region.and(done), State.DONE, nothing);
        Spans rest = region.minus(failed).minus(done);
        add(told, rest.before(rhythm.complete(now)), State.MISSING, nothing);
        add(told, rest.from(rhythm.complete(now)), State.OPEN, nothing);
        told.sort(Comparator.comparing(stretch -> stretch.span().from()));
        return told;
    }

    private void add(List<Stretch> told, Spans spans, State state, Phrase why) {
        for (Span span : spans.all()) {
            told.add(new Stretch(span, rhythm.grid().count(span), state, why));
        }
    }
}

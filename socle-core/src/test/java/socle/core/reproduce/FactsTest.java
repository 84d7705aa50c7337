package socle.core.reproduce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.core.reproduce.Difference.Weight;

final class FactsTest {

    private static final Claim CLAIM = new Claim("some.claim");
    private static final Phrase LABEL = Phrase.same("label");

    private static Evidence measure(double value, String unit) {
        return new Evidence.Measure(CLAIM, LABEL, value, unit);
    }

    private static Evidence verdict(boolean holds, String why) {
        return new Evidence.Verdict(CLAIM, LABEL, holds, Severity.ERROR, Phrase.same(why));
    }

    private static Evidence sample(String value, double took) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(List.of(value, took)));
        return new Evidence.Sample(
                CLAIM,
                LABEL,
                Rows.of(List.of(new Column("block", "VARCHAR"), new Column("ms", "DOUBLE")), rows));
    }

    private static List<Weight> weights(Evidence shown, Evidence made) {
        return new Facts(List.of(shown), List.of(made))
                .differences().stream().map(Difference::weight).toList();
    }

    @Test
    void the_same_facts_do_not_differ() {
        assertEquals(List.of(), weights(measure(1, "rows"), measure(1, "rows")));
        assertEquals(List.of(), weights(verdict(true, "a"), verdict(true, "a")));
    }

    @Test
    void another_number_is_another_result() {
        assertEquals(List.of(Weight.RESULT), weights(measure(1, "rows"), measure(2, "rows")));
    }

    @Test
    void a_time_that_was_measured_is_of_the_run() {
        assertEquals(List.of(Weight.RUN), weights(measure(1, "s"), measure(2, "s")));
        assertEquals(List.of(Weight.RUN), weights(sample("a", 1), sample("a", 2)));
        assertEquals(List.of(Weight.RESULT), weights(sample("a", 1), sample("b", 1)));
    }

    @Test
    void a_verdict_counts_by_what_it_concludes() {
        assertEquals(List.of(Weight.RUN), weights(verdict(true, "a"), verdict(true, "b")));
        assertEquals(List.of(Weight.RESULT), weights(verdict(true, "a"), verdict(false, "a")));
    }

    @Test
    void a_fact_that_was_not_made_is_missing() {
        List<Difference> found = new Facts(List.of(measure(1, "rows")), List.of()).differences();
        assertEquals(1, found.size());
        assertEquals("", found.getFirst().made().en());
    }
}

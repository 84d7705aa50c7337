package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

final class EvidenceJsonTest {

    private static final int CASES = 2_000;

    @Test
    void whatever_is_written_is_read_back_the_same() {
        for (int seed = 0; seed < CASES; seed++) {
            Evidence evidence = evidence(new Random(seed));
            String text = EvidenceJson.write(evidence);
            assertEquals(evidence, EvidenceJson.read(text), "seed " + seed);
            assertEquals(-1, text.indexOf('\n'), "seed " + seed);
        }
    }

    private static Evidence evidence(Random random) {
        Claim claim = new Claim("a" + random.nextInt(9) + ".b_" + random.nextInt(9));
        Phrase label = phrase(random);
        return switch (random.nextInt(7)) {
            case 0 -> new Evidence.Measure(claim, label, number(random), text(random));
            case 1 ->
                    new Evidence.Verdict(
                            claim,
                            label,
                            random.nextBoolean(),
                            random.nextBoolean() ? Severity.ERROR : Severity.WARNING,
                            phrase(random));
            case 2 -> new Evidence.Sample(claim, label, rows(random));
            case 3 ->
                    new Evidence.Artifact(
                            claim,
                            label,
                            text(random),
                            text(random),
                            random.nextLong(),
                            text(random));
            case 4 -> new Evidence.Digest(claim, label, text(random), text(random));
            case 5 -> new Evidence.Origin(claim, label, text(random), text(random), text(random));
            default ->
                    new Evidence.Statement(
                            claim, label, text(random), List.of(text(random), text(random)));
        };
    }

    private static Rows rows(Random random) {
        int width = random.nextInt(5);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Column(text(random), text(random)));
        }
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int j = 0; j < width; j++) {
                row.add(value(random));
            }
            values.add(row);
        }
        return Rows.of(columns, values);
    }

    private static @Nullable Object value(Random random) {
        LocalDate date = LocalDate.ofEpochDay(random.nextInt(4_000_000) - 2_000_000);
        LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong();
            case 3 -> (long) random.nextInt(3);
            case 4 -> number(random);
            case 5 -> new BigDecimal(new BigInteger(100, random), random.nextInt(20) - 5);
            case 6 -> date;
            case 7 -> time;
            case 8 -> LocalDateTime.of(date, time);
            default ->
                    random.nextBoolean()
                            ? text(random)
                            : OffsetDateTime.of(date, time, ZoneOffset.ofHours(random.nextInt(9)));
        };
    }

    private static double number(Random random) {
        double[] edges = {
            0, -0.0, 1, 1e300, Double.MIN_VALUE, Double.NaN, Double.NEGATIVE_INFINITY
        };
        return random.nextBoolean()
                ? edges[random.nextInt(edges.length)]
                : Double.longBitsToDouble(random.nextLong() & 0x7FEFFFFFFFFFFFFFL);
    }

    private static Phrase phrase(Random random) {
        return new Phrase(text(random), text(random));
    }

    private static String text(Random random) {
        String[] parts = {
            "a", "é", "\"", "\\", "\n", "\0", "🐦", " ", "{", "null", "1.5", "\u202f"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}

package socle.kinds.analyse.simulation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import socle.api.Bench;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.analyse.simulation.law.Draws;
import socle.kinds.analyse.simulation.law.Law;
import socle.stats.Unfit;
import socle.stats.link.Together;
import socle.stats.rank.Ranks;

/// Has the engine compute the outcome of all draws, and of each input alone, in one question. Draws
/// are numbered from 1; the row 0 has every input at its median, rows below 0 have one of them at
/// its 10th or 90th percentile.
final class Asking {

    static final String DRAWN = "simulated draws";
    private static final int PIECE = 20_000;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final SimulationSpec spec;
    private final Map<String, Law> laws;
    private final Draws draws;
    private final Engine engine;

    Asking(SimulationSpec spec, Map<String, Law> laws, Draws draws, Engine engine) {
        this.spec = spec;
        this.laws = laws;
        this.draws = draws;
        this.engine = engine;
    }

    /// Computes; what has no outcome is told instead.
    Answer answer(Bench bench, Troubles troubles) throws IOException {
        Path file = bench.scratch().resolve("draws.csv");
        write(file);
        Sql question = question(file);
        try {
            engine.execute(question.text());
            untold(troubles);
        } catch (SqlFailure failure) {
            stopped(failure, question, troubles);
        }
        Files.delete(file);
        return troubles.isNone() ? read() : new Answer(new double[2], new BitSet(), List.of(), 0);
    }

    private void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            List<String> varied = varied();
            for (int k = 0; k < varied.size(); k++) {
                scenario(out, -2 * k - 1, varied.get(k), LOW);
                scenario(out, -2 * k - 2, varied.get(k), HIGH);
            }
            scenario(out, 0, "", 0);
            for (int i = 0; i < spec.draws(); i++) {
                int draw = i;
                line(out, i + 1, laws.keySet().stream().map(name -> draws.of(name)[draw]).toList());
            }
        }
    }

    private void scenario(BufferedWriter out, int number, String moved, double share)
            throws IOException {
        List<Double> values = new ArrayList<>();
        laws.forEach((name, law) -> values.add(law.at(name.equals(moved) ? share : 0.5)));
        line(out, number, values);
    }

    private static void line(BufferedWriter out, int number, List<Double> values)
            throws IOException {
        out.write(Integer.toString(number));
        for (Double value : values) {
            out.write(',');
            out.write(Double.toString(value));
        }
        out.write('\n');
    }

    private List<String> varied() {
        return laws.entrySet().stream()
                .filter(one -> one.getValue().varies())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Sql question(Path file) {
        String columns =
                laws.keySet().stream()
                        .map(name -> ", " + Sql.literal(name) + ": 'DOUBLE'")
                        .collect(Collectors.joining("", "{'draw': 'BIGINT'", "}"));
        String frame =
                """
                CREATE OR REPLACE TEMP TABLE %s AS
                SELECT *, CAST(({holds}
                ) AS BOOLEAN) AS holds
                FROM (SELECT *, CAST(({outcome}
                ) AS DOUBLE) AS outcome
                FROM read_csv(%s, header := false, auto_detect := false, delim := ',', columns := %s))"""
                        .formatted(Sql.quote(DRAWN), Sql.literal(file.toString()), columns);
        return Sql.woven(
                frame,
                Map.of("holds", spec.holds_when(), "outcome", spec.outcome()),
                spec.outcome().place());
    }

    private static void stopped(SqlFailure failure, Sql question, Troubles troubles) {
        troubles.add(
                question.at(failure.offset()),
                Phrase.of(
                        "the engine stops at a draw: %s",
                        "le moteur s’arrête à un tirage\u00a0: %s", failure.words()),
                new Phrase(
                        "write what a draw gives where this cannot be computed: CASE WHEN …, or"
                                + " narrow an input",
                        "dites ce que donne un tirage où cela ne se calcule pas\u00a0: CASE WHEN …,"
                                + " ou resserrez une entrée"));
    }

    /// Draws of which nothing can be told, with the inputs of the first.
    private void untold(Troubles troubles) {
        Rows rows =
                engine.query(
                        "SELECT * FROM %s WHERE outcome IS NULL OR NOT isfinite(outcome) OR holds IS NULL ORDER BY draw > 0 DESC, draw"
                                .formatted(Sql.quote(DRAWN)));
        if (rows.size() == 0) {
            return;
        }
        String first =
                laws.keySet().stream()
                        .map(name -> name + " = " + rows.at(0, rows.indexOf(name)))
                        .collect(Collectors.joining(", "));
        boolean none =
                rows.at(0, rows.indexOf("outcome")) instanceof Double one && Double.isFinite(one);
        troubles.add(
                none ? spec.holds_when().place() : spec.outcome().place(),
                Phrase.of(
                        "%s of %s draws have no %s, the first with %s",
                        "%s tirages sur %s n’ont pas de %s, le premier avec %s",
                        Phrase.count(rows.size()),
                        Phrase.count(spec.draws()),
                        none
                                ? new Phrase("answer", "réponse")
                                : new Phrase("finite outcome", "résultat fini"),
                        first),
                new Phrase(
                        "look for a division by zero, a logarithm or a root, and at the ends of the"
                                + " inputs",
                        "cherchez une division par zéro, un logarithme ou une racine, et regardez"
                                + " les bornes des entrées"));
    }

    private Answer read() {
        double[] outcomes = new double[spec.draws()];
        BitSet holds = new BitSet(spec.draws());
        for (int from = 1; from <= spec.draws(); from += PIECE) {
            Rows rows = rows(from, from + PIECE - 1);
            for (List<?> row : rows.values()) {
                int i = (int) whole(row.get(0)) - 1;
                outcomes[i] = real(row.get(1));
                holds.set(i, Boolean.TRUE.equals(row.get(2)));
            }
        }
        Rows moved = rows(-2 * laws.size(), 0);
        double base = real(moved.values().getLast().get(1));
        return new Answer(outcomes, holds, swings(outcomes, moved), base);
    }

    private Rows rows(int from, int to) {
        return engine.query(
                "SELECT draw, outcome, holds FROM %s WHERE draw BETWEEN ? AND ? ORDER BY draw"
                        .formatted(Sql.quote(DRAWN)),
                from,
                to);
    }

    private List<Swing> swings(double[] outcomes, Rows moved) {
        List<String> varied = varied();
        List<Swing> swings = new ArrayList<>();
        int last = moved.size() - 1;
        for (int k = 0; k < varied.size(); k++) {
            String name = varied.get(k);
            Law law = Objects.requireNonNull(laws.get(name));
            swings.add(
                    new Swing(
                            name,
                            law.at(LOW),
                            law.at(0.5),
                            law.at(HIGH),
                            real(moved.at(last - 2 * k - 1, 1)),
                            real(moved.at(last - 2 * k - 2, 1)),
                            rank(draws.of(name), outcomes)));
        }
        swings.sort(Comparator.comparingDouble(Swing::span).reversed());
        return swings;
    }

    /// Spearman's correlation; NaN where one of both never varies.
    private static double rank(double[] input, double[] outcomes) {
        try {
            return Together.of(Ranks.of(input).values(), Ranks.of(outcomes).values()).r();
        } catch (Unfit constant) {
            return Double.NaN;
        }
    }

    private static long whole(@org.jspecify.annotations.Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    private static double real(@org.jspecify.annotations.Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}

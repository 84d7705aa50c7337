package socle.stats;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What another program computed of our samples. Its file has that program and its version on the
/// first line, then `name,value`. `-Doracle.tell=true` prints how far each of our values is away.
public final class Oracle {

    /// Bar 1: how far from the oracle a value may be, relative to it.
    public static final double NEAR = 1e-9;

    private final String file;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private Oracle(String file) {
        this.file = file;
        for (String line : lines("oracle/" + file + ".csv").stream().skip(1).toList()) {
            int comma = line.lastIndexOf(',');
            if (comma > 0 && !line.startsWith("name,")) {
                values.put(line.substring(0, comma), number(line.substring(comma + 1)));
            }
        }
    }

    /// The answers kept in `oracle/FILE.csv`.
    public static Oracle of(String file) {
        return new Oracle(file);
    }

    /// A column of `samples/FILE.csv`, whose first line names the columns; empty cells, of columns
    /// shorter than others, are left out.
    public static double[] sample(String file, String column) {
        return Arrays.stream(texts(file, column)).mapToDouble(Oracle::number).toArray();
    }

    /// A column of words, of groups for example.
    public static String[] texts(String file, String column) {
        List<String> lines = lines("samples/" + file + ".csv");
        int at = Arrays.asList(lines.getFirst().split(",", -1)).indexOf(column);
        assertTrue(at >= 0, "no column " + column + " in samples/" + file);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[at])
                .filter(cell -> !cell.isEmpty())
                .toArray(String[]::new);
    }

    /// What the oracle says.
    public double value(String name) {
        Double value = values.get(name);
        return value == null ? fail("no " + name + " in oracle/" + file) : value;
    }

    /// Ours equals the oracle's to 1e-9, relative.
    public void near(String name, double ours) {
        within(NEAR, Math.abs(value(name)), name, ours);
    }

    /// The same where a value is a difference of larger ones: the error is relative to them.
    public void nearAt(double scale, String name, double ours) {
        within(NEAR, scale, name, ours);
    }

    /// For what cannot reach 1e-9 and says why beside it: the relative error that is reached.
    public void apart(double relative, String name, double ours) {
        within(relative, Math.abs(value(name)), name, ours);
    }

    private void within(double relative, double scale, String name, double ours) {
        double theirs = value(name);
        boolean same = Double.compare(theirs, ours) == 0 || theirs == ours;
        double error = same ? 0 : Math.abs(ours - theirs) / scale;
        if (Boolean.getBoolean("oracle.tell")) {
            System.out.printf("oracle,%s,%s,%.1e%n", file, name, error);
        }
        assertTrue(error <= relative, () -> told(name, theirs, ours, error));
    }

    private String told(String name, double theirs, double ours, double error) {
        return "%s of %s: oracle %.17g, ours %.17g, off by %.2e"
                .formatted(name, file, theirs, ours, error);
    }

    private static double number(String text) {
        return switch (text) {
            case "Inf", "inf" -> Double.POSITIVE_INFINITY;
            case "-Inf", "-inf" -> Double.NEGATIVE_INFINITY;
            case "NA", "NaN", "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private static List<String> lines(String path) {
        try (InputStream in = Oracle.class.getResourceAsStream(path)) {
            if (in == null) {
                return fail("there is no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

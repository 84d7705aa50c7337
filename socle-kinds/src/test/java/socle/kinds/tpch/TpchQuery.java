package socle.kinds.tpch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One of the 22 queries and its published answer at scale 0.01.
///
/// @param number from 1
public record TpchQuery(int number) {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

    /// The view that query 15 reads; TPC-H allows it to be one.
    public static final String REVENUE = "revenue";

    /// All of them.
    public static List<TpchQuery> all() {
        return IntStream.rangeClosed(1, 22).mapToObj(TpchQuery::new).toList();
    }

    /// The name of its model: `q01`.
    public String name() {
        return "q%02d".formatted(number);
    }

    /// The SELECT. In query 20 `date('…')` is not a literal everywhere: `date '…'` is (SQL-92,
    /// 5.3).
    public String sql() {
        String text = statements().getLast();
        return text.replaceAll("date\\('([0-9-]+)'\\)", "date '$1'");
    }

    /// The SELECT of the view `revenue`.
    public static String revenue() {
        String statement = new TpchQuery(15).statements().getFirst();
        return statement.substring(statement.indexOf(" AS") + " AS".length());
    }

    /// The answer: rows of texts; null where there is none.
    public List<List<@Nullable String>> answer() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (String line : resource("result").lines().skip(1).toList()) {
            List<@Nullable String> row = new ArrayList<>();
            String bare = line.endsWith("|") ? line.substring(0, line.length() - 1) : line;
            for (String cell : bare.split("\\|", -1)) {
                row.add(cell(cell));
            }
            rows.add(row);
        }
        return rows;
    }

    /// A value as the answers write it.
    ///
    /// @param digits after the point that its column has there
    public static @Nullable String written(@Nullable Object value, int digits) {
        return switch (value) {
            case null -> null;
            case Number number ->
                    new BigDecimal(number.toString())
                            .setScale(digits, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString();
            default -> value.toString().strip();
        };
    }

    /// How many digits after the point a column of the answer has at most.
    public int digits(int column) {
        return answer().stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .filter(cell -> DECIMAL.matcher(cell).matches())
                .mapToInt(cell -> cell.length() - cell.indexOf('.') - 1)
                .max()
                .orElse(0);
    }

    private static @Nullable String cell(String published) {
        String cell = published.strip();
        if (cell.equals("null")) {
            return null;
        }
        return DECIMAL.matcher(cell).matches()
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                : cell;
    }

    private List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (String statement : resource("sql").split(";", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }

    private String resource(String extension) {
        String path = "/io/trino/tpch/queries/q" + number + "." + extension;
        try (InputStream in =
                Objects.requireNonNull(TpchQuery.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), UTF_8);
            // Why: the first line of a query is a remark with a semicolon in it.
            return extension.equals("sql") ? text.substring(text.indexOf('\n') + 1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One of the 22 queries and its published answer at scale 0.01.
///
/// @param number from 1
public record TpchQuery(int number) {

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
                row.add(cell.strip().equals("null") ? null : cell.strip());
            }
            rows.add(row);
        }
        return rows;
    }

    /// A value as the answers write it: a number with as many digits as the published one has.
    public static @Nullable String written(@Nullable Object value, @Nullable String published) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof Number) || published == null) {
            return value.toString().strip();
        }
        int point = published.indexOf('.');
        int digits = point < 0 ? 0 : published.length() - point - 1;
        return new BigDecimal(value.toString())
                .setScale(digits, RoundingMode.HALF_UP)
                .toPlainString();
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

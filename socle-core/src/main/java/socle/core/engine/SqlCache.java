package socle.core.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import socle.core.sql.SqlReading;

/// What was read of SQL texts, by their digest, in one file that is only ever appended to: a text
/// that did not change is not parsed again, in this process or the next. Losing the file, or a line
/// of it, costs time and nothing else.
public final class SqlCache {

    /// Beyond so many lines it is begun anew: most of them speak of texts that are no more.
    private static final int LINES_AT_MOST = 50_000;

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_]+");

    private @Nullable Path file;
    private final Map<String, SqlReading> known = new ConcurrentHashMap<>();
    private boolean loaded;

    private SqlCache(@Nullable Path file) {
        this.file = file;
    }

    /// A cache in a folder, kept apart for each dialect and form.
    public static SqlCache in(Path folder) {
        return new SqlCache(folder.resolve("sql-" + DuckDbEngine.DIALECT + "-1.tsv"));
    }

    /// A cache that ends with its process.
    public static SqlCache inMemory() {
        return new SqlCache(null);
    }

    /// What was read of a text before, or what `parse` reads of it now.
    SqlReading read(String text, Function<String, SqlReading> parse) {
        load();
        String key = SqlParser.digest(text);
        SqlReading before = known.get(key);
        if (before != null) {
            return before;
        }
        SqlReading now = parse.apply(text);
        known.put(key, now);
        write(key, now);
        return now;
    }

    private synchronized void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        if (file != null && Files.isRegularFile(file)) {
            load(file);
        }
    }

    private void load(Path path) {
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            if (lines.size() > LINES_AT_MOST) {
                Files.delete(path);
                return;
            }
            lines.forEach(this::take);
        } catch (IOException _) {
            known.clear();
        }
    }

    /// A line that was cut short by a crash is left out.
    private void take(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 4 || !parts[3].equals(".")) {
            return;
        }
        Map<String, Integer> tables = new LinkedHashMap<>();
        for (String table : parts[2].isEmpty() ? new String[0] : parts[2].split(",")) {
            int at = table.indexOf('@');
            tables.put(table.substring(0, at), Integer.valueOf(table.substring(at + 1)));
        }
        known.put(parts[0], new SqlReading(tables, parts[1], List.of()));
    }

    /// Only what is allowed and plainly named is kept: the rest is rare, and about to be mended.
    private synchronized void write(String key, SqlReading reading) {
        boolean plain =
                reading.tables().keySet().stream().allMatch(n -> PLAIN.matcher(n).matches());
        Path target = file;
        if (target == null || !reading.refused().isEmpty() || !plain) {
            return;
        }
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(
                    target,
                    line(key, reading),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException _) {
            file = null; // In a read-only folder it lives as long as the process.
        }
    }

    private static String line(String key, SqlReading reading) {
        List<String> tables = new ArrayList<>();
        reading.tables().forEach((name, offset) -> tables.add(name + "@" + offset));
        return String.join("\t", key, reading.canonical(), String.join(",", tables), ".") + "\n";
    }
}

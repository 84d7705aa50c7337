package socle.core.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.core.sql.SqlParsing;
import socle.core.sql.SqlReading;

/// A parser for tests that need no engine: tables are the words after FROM and JOIN and, in a list,
/// after a comma; a query that does not begin with SELECT or WITH does not parse.
public final class PlainSql implements SqlParsing {

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern FROM =
            Pattern.compile(
                    "\\b(?:from|join)\\s+((?:\\w+\\s*,\\s*)*\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Override
    public SqlReading parse(String select) {
        String plain =
                COMMENT.matcher(select).replaceAll(found -> " ".repeat(found.group().length()));
        String canonical = plain.strip().replaceAll("\\s+", " ");
        if (!canonical.toLowerCase(Locale.ROOT).matches("(select|with)\\b.*")) {
            int start = plain.length() - plain.stripLeading().length();
            return new SqlReading(Map.of(), canonical, List.of(refused(start)));
        }
        Map<String, Integer> tables = new LinkedHashMap<>();
        Matcher from = FROM.matcher(plain);
        while (from.find()) {
            Matcher word = WORD.matcher(plain).region(from.start(1), from.end(1));
            while (word.find()) {
                tables.putIfAbsent(word.group(), word.start());
            }
        }
        return new SqlReading(tables, canonical, List.of());
    }

    private static SqlReading.Refused refused(int offset) {
        return new SqlReading.Refused(
                SqlReading.Sort.SYNTAX,
                new Phrase("a query begins with SELECT", "une requête commence par SELECT"),
                offset);
    }
}

package socle.kinds.collect.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Sql;

/// A type that text may stand for, and the SQL that tells whether it does.
///
/// @param form how a date or an instant is written, as `strptime` has it; empty for the ISO way
/// @param test of a text named `%1$s`: true when it is a value of the type
record CsvType(String sql, String form, String test) {

    /// What is left when nothing narrower holds.
    static final CsvType TEXT = new CsvType("VARCHAR", "", "true");

    /// A number that begins with a zero is a code: a department, a postal code. One of more than 18
    /// digits is an identifier.
    private static final String WHOLE = "[+-]?(0|[1-9][0-9]{0,17})";

    private static final String FRACTION =
            "[+-]?(0|[1-9][0-9]{0,17})?(SEPARATOR[0-9]+)?([eE][+-]?[0-9]+)?";
    private static final String CLOCK = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String ZONE = "(Z|[+-][0-9]{2}(:?[0-9]{2})?)";

    private static final List<String> DAYS =
            List.of("%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d");
    private static final List<String> CLOCKS = List.of(" %H:%M:%S", " %H:%M");

    /// All of them, from the narrowest to the widest.
    static List<CsvType> all(FileSpec spec) {
        String separator = spec.decimal().equals(",") ? "," : "[.]";
        List<CsvType> all = new ArrayList<>();
        all.add(new CsvType("BOOLEAN", "", "lower(%1$s) IN ('true', 'false')"));
        all.add(new CsvType("BIGINT", "", matches("trim(%1$s)", WHOLE)));
        all.add(
                new CsvType(
                        "DOUBLE",
                        "",
                        matches("trim(%1$s)", FRACTION.replace("SEPARATOR", separator))
                                + " AND %1$s <> ''"));
        all.addAll(timed("DATE", spec.date_format(), DAYS));
        all.addAll(timed("TIMESTAMP", spec.timestamp_format(), instants()));
        all.add(
                new CsvType(
                        "TIMESTAMP WITH TIME ZONE",
                        "",
                        matches("%1$s", DAY + "[ T]" + CLOCK + ZONE)));
        all.add(new CsvType("TIME", "", matches("%1$s", CLOCK)));
        return all;
    }

    private static List<CsvType> timed(String sql, Optional<String> told, List<String> usual) {
        if (told.isPresent()) {
            return List.of(new CsvType(sql, told.get(), parses(told.get())));
        }
        List<CsvType> types = new ArrayList<>();
        String iso = sql.equals("DATE") ? DAY : DAY + "[ T]" + CLOCK;
        types.add(
                new CsvType(
                        sql,
                        "",
                        matches("%1$s", iso) + " AND TRY_CAST(%1$s AS " + sql + ") IS NOT NULL"));
        usual.forEach(
                form ->
                        types.add(
                                new CsvType(
                                        sql,
                                        form,
                                        "regexp_matches(%1$s, '[0-9]{4}') AND " + parses(form))));
        return types;
    }

    private static List<String> instants() {
        return DAYS.stream().flatMap(day -> CLOCKS.stream().map(clock -> day + clock)).toList();
    }

    private static String parses(String form) {
        return "try_strptime(%1$s, " + Sql.literal(form).replace("%", "%%") + ") IS NOT NULL";
    }

    private static String matches(String text, String pattern) {
        return "regexp_full_match(" + text + ", " + Sql.literal(pattern) + ")";
    }
}

package socle.kinds.collect.scrape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In how many rows each field was found, as a cursor keeps it: a line a fact.
record Rates(long rows, Map<String, Long> found) {

    private static final String VERSION = "rates 1";

    Rates {
        found = new LinkedHashMap<>(found);
    }

    /// The share of rows that have a field; nothing when it, or any row, is not known.
    Optional<Double> share(String field) {
        Long hits = found.get(field);
        return hits == null || rows == 0 ? Optional.empty() : Optional.of((double) hits / rows);
    }

    String text() {
        StringBuilder text = new StringBuilder(VERSION + "\nrows " + rows);
        found.forEach((field, hits) -> text.append('\n').append(hits).append(' ').append(field));
        return text.toString();
    }

    /// What a cursor kept; of another form, nothing.
    static Rates kept(String text) {
        List<String> lines = text.lines().toList();
        Map<String, Long> found = new LinkedHashMap<>();
        if (lines.size() < 2 || !lines.getFirst().equals(VERSION)) {
            return new Rates(0, found);
        }
        for (String line : lines.subList(2, lines.size())) {
            int space = line.indexOf(' ');
            found.put(line.substring(space + 1), Long.parseLong(line.substring(0, space)));
        }
        return new Rates(Long.parseLong(lines.get(1).substring("rows ".length())), found);
    }
}

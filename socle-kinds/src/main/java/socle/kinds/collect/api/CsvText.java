package socle.kinds.collect.api;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads CSV (RFC 4180) whose first line names the columns; `;` and tabs are understood too. An
/// empty value that stands without quotes is null.
final class CsvText {

    private final String text;
    private final char delimiter;
    private int at;
    private boolean quoted;

    private CsvText(String text) {
        this.text = text;
        this.delimiter = delimiter(text);
    }

    /// Its rows, as a list of records.
    static ArrayNode rows(String text) throws Unreadable {
        return new CsvText(text).rows();
    }

    private ArrayNode rows() throws Unreadable {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        List<String> header = new ArrayList<>();
        row(header, names);
        while (at < text.length()) {
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            int found = row(header, record);
            if (found != header.size() && found > 0) {
                throw new Unreadable(
                        Phrase.of(
                                "record %s has %s values under %s columns",
                                "l’enregistrement %s a %s valeurs pour %s colonnes",
                                all.size() + 1,
                                found,
                                header.size()));
            }
            if (found > 0) {
                all.add(record);
            }
        }
        return all;
    }

    /// Reads one line: the first into the header, others into a record.
    ///
    /// @return how many values it has; none for an empty line
    private int row(List<String> header, ObjectNode record) throws Unreadable {
        boolean first = header.isEmpty();
        int start = at;
        int found = 0;
        while (true) {
            String value = value();
            boolean last = isAtEnd();
            if (last && found == 0 && value.isEmpty() && !quoted && at - start <= 2) {
                skipEnd();
                return 0;
            }
            put(header, record, first, found, value);
            found++;
            if (last) {
                skipEnd();
                return found;
            }
            at++;
        }
    }

    private void put(
            List<String> header, ObjectNode record, boolean first, int index, String value) {
        if (first) {
            header.add(value.strip());
        } else if (index < header.size()) {
            if (value.isEmpty() && !quoted) {
                record.putNull(header.get(index));
            } else {
                record.put(header.get(index), value);
            }
        }
    }

    private String value() throws Unreadable {
        quoted = at < text.length() && text.charAt(at) == '"';
        if (!quoted) {
            int start = at;
            while (at < text.length() && text.charAt(at) != delimiter && !isAtEnd()) {
                at++;
            }
            return text.substring(start, at);
        }
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                value.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                value.append(c);
                at++;
            } else {
                at++;
                return value.toString();
            }
        }
        throw new Unreadable(
                new Phrase("a quote is never closed", "un guillemet n’est jamais fermé"));
    }

    private boolean isAtEnd() {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void skipEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    /// The one of three that the first line has most of.
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char one : new char[] {',', ';', '\t'}) {
            long found = first.chars().filter(c -> c == one).count();
            if (found > most) {
                best = one;
                most = found;
            }
        }
        return best;
    }
}

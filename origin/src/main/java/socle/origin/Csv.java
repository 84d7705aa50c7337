package socle.origin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A packed CSV file with a header, read whole; RFC 4180 without line breaks in quotes.
final class Csv {
    private Csv() {}

    /// One row, by the names of the header.
    record Row(Map<String, Integer> header, List<String> cells) {

        /// The text under a name.
        String text(String name) {
            return Optional.ofNullable(header.get(name))
                    .map(cells::get)
                    .orElseThrow(() -> new IllegalArgumentException("no column " + name));
        }

        /// The whole number under a name.
        long number(String name) {
            return Long.parseLong(text(name));
        }
    }

    /// Every row, in the order of the file.
    static List<Row> read(Path file) throws IOException {
        List<String> lines;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        List<String> names = cells(lines.getFirst());
        Map<String, Integer> header = new HashMap<>();
        names.forEach(name -> header.put(name, header.size()));
        return lines.stream().skip(1).map(line -> new Row(header, cells(line))).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char it = line.charAt(at);
            if (it == '"' && quoted && line.startsWith("\"\"", at)) {
                cell.append(it);
                at++;
            } else if (it == '"') {
                quoted = !quoted;
            } else if (it == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(it);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

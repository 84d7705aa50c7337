package socle.kinds.operate.alert;

import java.util.List;

/// A letter as plain text and as HTML.
final class LetterText {

    private LetterText() {}

    static String plain(Letter letter) {
        StringBuilder out = new StringBuilder(letter.lead()).append("\n");
        letter.entries().forEach(entry -> plain(entry, out));
        letter.last().forEach(entry -> plain(entry, out));
        return out.toString();
    }

    private static void plain(Letter.Entry entry, StringBuilder out) {
        out.append('\n');
        if (!entry.head().isEmpty()) {
            out.append(entry.head()).append('\n');
        }
        entry.lines().forEach(line -> out.append(line).append('\n'));
        if (!entry.command().isEmpty()) {
            out.append("    ").append(entry.command()).append('\n');
        }
    }

    static String html(Letter letter) {
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"").append(letter.language()).append("\">\n");
        out.append("<head><meta charset=\"utf-8\"><title>");
        out.append(escaped(letter.subject())).append("</title></head>\n<body>\n");
        out.append("<h1>").append(escaped(letter.subject())).append("</h1>\n");
        out.append("<p>").append(escaped(letter.lead())).append("</p>\n");
        letter.entries().forEach(entry -> html(entry, out));
        letter.last().forEach(entry -> html(entry, out));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void html(Letter.Entry entry, StringBuilder out) {
        if (!entry.head().isEmpty()) {
            out.append("<h2>").append(escaped(entry.head())).append("</h2>\n");
        }
        out.append("<p>").append(String.join("<br>\n", lines(entry))).append("</p>\n");
    }

    private static List<String> lines(Letter.Entry entry) {
        List<String> lines = new java.util.ArrayList<>();
        entry.lines().forEach(line -> lines.add(escaped(line)));
        if (!entry.command().isEmpty()) {
            lines.add("<code>" + escaped(entry.command()) + "</code>");
        }
        return lines;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

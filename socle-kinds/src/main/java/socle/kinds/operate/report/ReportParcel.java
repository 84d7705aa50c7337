package socle.kinds.operate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import socle.api.Node;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.operate.post.Parcel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report on its way.
record ReportParcel(
        Node<ReportSpec> node,
        Language language,
        String id,
        Instant due,
        Press.Print print,
        Try which)
        implements Parcel {

    private static final JsonMapper JSON = new JsonMapper();

    /// Whether it is known that nobody has it.
    enum Try {
        FIRST,
        /// It may be there already.
        AGAIN
    }

    ReportParcel(
            Node<ReportSpec> node, Language language, String id, Instant due, Press.Print print) {
        this(node, language, id, due, print, Try.FIRST);
    }

    /// The same, which may be there already.
    ReportParcel again() {
        return new ReportParcel(node, language, id, due, print, Try.AGAIN);
    }

    @Override
    public Written written() {
        String plain = print.text() + "\n" + foot() + "\n";
        List<Piece> pieces =
                print.files().stream()
                        .map(one -> new Piece(one.name(), one.mediaType(), one.bytes()))
                        .toList();
        return print.html().isEmpty()
                ? new Written(node.title(), plain, "", List.of(), pieces)
                : new Written(node.title(), plain, signed(print.html()), pieces, List.of());
    }

    private String signed(String html) {
        int end = html.lastIndexOf("</body>");
        String foot =
                "<p style=\"font-size:13px;color:#435055\">"
                        + foot().replace("&", "&amp;").replace("<", "&lt;")
                        + "</p>";
        return end < 0 ? html : html.substring(0, end) + foot + html.substring(end);
    }

    private String foot() {
        Phrase name =
                Phrase.of(
                        "Sent by %s, as %s: the same name is the same report, sent again.",
                        "Envoyé par %s, sous le nom %s\u00a0: le même nom est le même rapport,"
                                + " renvoyé.",
                        node.id(),
                        id);
        return switch (which) {
            case FIRST -> name.in(language);
            case AGAIN ->
                    name.then(
                                    new Phrase(
                                            "You may have it already: a try before was cut.",
                                            "Vous l’avez peut-être déjà\u00a0: un essai précédent a"
                                                    + " été coupé."))
                            .in(language);
        };
    }

    /// All of it as one file: the document, or the page with its pictures inside.
    Press.File whole() {
        if (print.html().isEmpty()) {
            return print.files().getFirst();
        }
        String html = print.html();
        for (Press.File one : print.files()) {
            String data = "data:" + one.mediaType() + ";base64," + base64(one.bytes());
            html = html.replace("\"cid:" + one.name() + "\"", "\"" + data + "\"");
        }
        return new Press.File(node.id() + ".html", "text/html", html.getBytes(UTF_8));
    }

    @Override
    public String event() {
        ObjectNode root = JSON.createObjectNode();
        root.put("specversion", "1.0");
        root.put("id", id);
        root.put("source", "/reports/" + node.id());
        root.put("type", "socle.report");
        root.put("time", due.toString());
        root.put("datacontenttype", "application/json");
        ObjectNode data = root.putObject("data");
        data.put("words", node.title());
        data.put("role", node.spec().as());
        data.put("again", which == Try.AGAIN);
        data.put("text", print.text());
        Press.File whole = whole();
        ObjectNode file = data.putObject("file");
        file.put("name", whole.name()).put("media_type", whole.mediaType());
        file.put("digest", digest(whole.bytes())).put("base64", base64(whole.bytes()));
        ArrayNode versions = data.putArray("versions");
        for (Press.Version one : print.versions()) {
            versions.addObject()
                    .put("node", one.node().value())
                    .put("version", one.version())
                    .put("at", one.at().toString())
                    .put("fresh", one.fresh());
        }
        return root.toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

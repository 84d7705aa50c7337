package socle.origin;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What the origin answers.
///
/// @param headers beside those that say how long the body is and what identifies it
record Answer(int status, Map<String, String> headers, String text, Charset charset) {

    /// Half of a SHA-256 tells two bodies apart.
    private static final int TAG = 32;

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String type, String text) {
        return new Answer(status, Map.of("Content-Type", type), text, StandardCharsets.UTF_8);
    }

    static Answer html(String page) {
        return of(200, "text/html; charset=utf-8", page);
    }

    static Answer xml(String type, String document) {
        return of(200, type + "; charset=utf-8", document);
    }

    static Answer json(int status, String document) {
        return of(status, "application/json", document);
    }

    /// It is elsewhere, for good.
    static Answer moved(String to) {
        return of(301, "text/plain; charset=utf-8", "moved to " + to + "\n").with("Location", to);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, text, charset);
    }

    /// The same text in other bytes.
    Answer in(Charset other) {
        return new Answer(status, headers, text, other);
    }

    /// The body.
    byte[] bytes() {
        return text.getBytes(charset);
    }

    /// Identifies the body: RFC 9110, section 8.8.3.
    String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes());
            return '"' + HexFormat.of().formatHex(digest).substring(0, TAG) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As it is for a client that may have it already.
    Answer unless(String known) {
        if (status != 200 || !known.equals(tag())) {
            return this;
        }
        return new Answer(304, Map.of(), "", charset);
    }
}

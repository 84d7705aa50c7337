package socle.kinds.collect.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a redirect leads, read as browsers do: characters that no address may hold are encoded,
/// and what comes after `#` is left out.
public final class Location {

    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private Location() {}

    /// The address that a text names, seen from another one.
    public static Optional<URI> of(URI from, String text) {
        try {
            String encoded = encoded(text.strip());
            int fragment = encoded.indexOf('#');
            URI found = new URI(fragment < 0 ? encoded : encoded.substring(0, fragment));
            return Optional.of(found.toString().isEmpty() ? from : resolved(from, found));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A query alone keeps the path (RFC 3986, section 5.3), which `URI.resolve` does not know.
    private static URI resolved(URI from, URI found) {
        boolean queryAlone = found.toString().startsWith("?") && from.getRawPath() != null;
        return from.resolve(queryAlone ? URI.create(from.getRawPath() + found) : found);
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xff;
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain && !(c == '%' && !escape(bytes, i))) {
                out.append((char) c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean escape(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    private static char hex(int digit) {
        return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
    }
}

package socle.kinds.collect.crawl;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A web address in its one form (RFC 3986, section 6.2), so that one page is not asked twice:
/// scheme and host in lower case, no default port, no dot segments, percent-encoding only where it
/// is needed and in capitals, no fragment, no session, no tracking.
///
/// @param origin scheme, host and port
/// @param path from its `/` on
/// @param query without its `?`; empty for none
record Address(String origin, String path, String query) {

    /// Reads a whole address, or gives nothing when it is none that can be crawled.
    static @Nullable Address of(String text) {
        String clean = clean(text);
        int colon = clean.indexOf(':');
        String scheme = colon < 0 ? "" : clean.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https"))
                || !clean.startsWith("//", colon + 1)) {
            return null;
        }
        return ofAuthority(scheme, clean.substring(colon + 3));
    }

    /// The address that a reference on this page names (RFC 3986, section 5.2), or nothing when it
    /// is none that can be crawled: mail, script, a picture in its own text.
    @Nullable Address resolve(String reference) {
        String clean = clean(reference);
        if (hasScheme(clean)) {
            return of(clean);
        }
        if (clean.startsWith("//")) {
            return ofAuthority(origin.substring(0, origin.indexOf(':')), clean.substring(2));
        }
        if (clean.isEmpty()) {
            return this;
        }
        if (clean.startsWith("?")) {
            return new Address(origin, path, Query.clean(Percent.normal(clean.substring(1))));
        }
        String start = clean.startsWith("/") ? "" : path.substring(0, path.lastIndexOf('/') + 1);
        return below(origin, start + clean);
    }

    /// The last `/` of its path, and what comes before.
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /// What a pattern of robots.txt or of an author is held against.
    String pathAndQuery() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// By what it is known again: as the address, but its parameters in order.
    String key() {
        return query.indexOf('&') < 0 ? toString() : origin + path + "?" + Query.sorted(query);
    }

    /// The host, without its port.
    String host() {
        int start = origin.indexOf("//") + 2;
        int colon = origin.indexOf(':', Math.max(start, origin.lastIndexOf(']')));
        return colon < 0 ? origin.substring(start) : origin.substring(start, colon);
    }

    @Override
    public String toString() {
        return origin + pathAndQuery();
    }

    private static @Nullable Address ofAuthority(String scheme, String rest) {
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String origin = origin(scheme, rest.substring(0, end));
        return origin == null ? null : below(origin, rest.substring(end));
    }

    private static @Nullable String origin(String scheme, String authority) {
        String bare = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = bare.lastIndexOf(':');
        boolean ported = colon > bare.lastIndexOf(']');
        String host = ported ? bare.substring(0, colon) : bare;
        String port = ported ? bare.substring(colon + 1) : "";
        if (host.isEmpty() || !port.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        String name = host(host);
        return name == null ? null : scheme + "://" + name + (usual ? "" : ":" + port);
    }

    private static @Nullable String host(String host) {
        if (host.startsWith("[")) {
            return host.endsWith("]") ? host.toLowerCase(Locale.ROOT) : null;
        }
        try {
            String name = IDN.toASCII(Percent.decoded(host)).toLowerCase(Locale.ROOT);
            boolean plain =
                    name.chars()
                            .allMatch(c -> Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0);
            return plain && !name.isEmpty() ? name : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Address below(String origin, String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
        String query = mark < 0 ? "" : pathAndQuery.substring(mark + 1);
        String normal = Dots.removed(Percent.normal(path.replace('\\', '/')));
        return new Address(
                origin, Query.withoutSession(normal), Query.clean(Percent.normal(query)));
    }

    private static boolean hasScheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter
                    && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return false;
    }

    /// Without space around it, line breaks inside and what comes after `#`.
    private static String clean(String text) {
        int fragment = text.indexOf('#');
        String whole = (fragment < 0 ? text : text.substring(0, fragment)).strip();
        boolean broken =
                whole.indexOf('\n') >= 0 || whole.indexOf('\r') >= 0 || whole.indexOf('\t') >= 0;
        return broken ? whole.replace("\n", "").replace("\r", "").replace("\t", "") : whole;
    }

    /// The bytes of a text in UTF-8, in which addresses are encoded.
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

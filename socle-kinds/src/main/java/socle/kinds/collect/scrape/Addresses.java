package socle.kinds.collect.scrape;

import java.net.URI;
import java.net.URISyntaxException;

/// Addresses as pages write them.
final class Addresses {

    private Addresses() {}

    /// A reference made whole by a base; as it is when either is none that can be read.
    static String resolve(String base, String reference) {
        String bare = reference.strip().replace(" ", "%20");
        try {
            return new URI(base).resolve(new URI(bare)).toString();
        } catch (URISyntaxException _) {
            return reference.strip();
        }
    }

    /// Whether an address fits a pattern: `*` is any text, the rest is meant as written. Goes back
    /// over the last `*` only, so that no pattern takes long.
    static boolean fits(String pattern, String address) {
        int at = 0;
        int i = 0;
        int star = -1;
        int retry = 0;
        while (i < address.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                retry = i;
            } else if (at < pattern.length() && pattern.charAt(at) == address.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}

package socle.kinds.collect.crawl;

/// A pattern of paths: `*` is any text, `$` at its end the end of the path; otherwise it fits every
/// path that begins so (RFC 9309, section 2.2.3).
///
/// @param text in the form that `Percent` gives
record Wildcard(String text) {

    static Wildcard of(String written) {
        return new Wildcard(Percent.normal(written));
    }

    /// How specific it is: its length in bytes.
    int length() {
        return text.length();
    }

    /// Whether a path, with its query, fits. Without backtracking over more than the last `*`, so
    /// that no pattern takes long.
    boolean fits(String path) {
        boolean closed = text.endsWith("$");
        int end = closed ? text.length() - 1 : text.length();
        int at = 0;
        int star = -1;
        int retry = 0;
        int i = 0;
        while (true) {
            if (at == end && (!closed || i == path.length())) {
                return true;
            }
            if (at < end && text.charAt(at) == '*') {
                star = at++;
                retry = i;
            } else if (at < end && i < path.length() && text.charAt(at) == path.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0 && retry < path.length()) {
                at = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
    }
}

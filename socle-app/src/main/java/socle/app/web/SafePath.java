package socle.app.web;

import java.util.regex.Pattern;

/// Where to go next, as somebody said it: a path of this server, or home.
final class SafePath {

    /// One slash, then neither another nor what a browser reads as one; nothing that ends a header.
    private static final Pattern LOCAL =
            Pattern.compile("/([^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*)?");

    private static final int LONGEST = 2_000;

    private SafePath() {}

    static String of(String said) {
        boolean isLocal =
                said.length() <= LONGEST
                        && LOCAL.matcher(said).matches()
                        && said.chars().allMatch(it -> it < 0x7F);
        return isLocal ? said : "/";
    }
}

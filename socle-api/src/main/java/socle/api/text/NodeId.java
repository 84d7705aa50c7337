package socle.api.text;

import java.util.regex.Pattern;

/// A node's name: lower case letters, digits and underscores, 63 characters at most; it is also the
/// name of its table.
public record NodeId(String value) implements Comparable<NodeId> {

    /// Between a node's name and the name of one of its further tables: `strikes__rejected`.
    public static final String PART = "__";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    public NodeId {
        if (!isName(value)) {
            throw new IllegalArgumentException("not a node's name: " + value);
        }
    }

    /// Whether a text may name a node.
    public static boolean isName(String text) {
        return text.length() <= 63 && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

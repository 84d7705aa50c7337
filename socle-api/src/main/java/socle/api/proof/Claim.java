package socle.api.proof;

import java.util.regex.Pattern;

/// The stable name of something that evidence speaks for: `collect.completeness`. Frameworks ask
/// for claims, kinds leave them.
public record Claim(String value) implements Comparable<Claim> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");

    public Claim {
        if (!isClaim(value)) {
            throw new IllegalArgumentException("not a claim: " + value);
        }
    }

    /// Whether a text may be a claim.
    public static boolean isClaim(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Claim other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

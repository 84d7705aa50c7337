package socle.api.proof;

import java.util.regex.Pattern;

/// The stable name of something that evidence speaks for: `collect.completeness`. Frameworks ask
/// for claims, kinds leave them.
public record Claim(String value) implements Comparable<Claim> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");

    public Claim {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a claim: " + value);
        }
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

package socle.core.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import socle.api.access.Right;

/// What lets a program in for somebody.
///
/// @param id tells it from others; no secret
/// @param label what it is for, in its owner's words
/// @param rights what it may do, as far as its owner may
/// @param used when last, to the minute
public record TokenRow(
        String id,
        String account,
        String label,
        Set<Right> rights,
        Instant created,
        Instant ends,
        Optional<Instant> used) {

    public TokenRow {
        EnumSet<Right> all = EnumSet.noneOf(Right.class);
        all.addAll(rights);
        rights = Collections.unmodifiableSet(all);
    }
}

package socle.core.ledger;

import java.time.Instant;

/// Somebody who is signed in.
///
/// @param id tells it from the person's others; no secret
/// @param manner how it was begun: `password`, `openid`
/// @param address where it was begun
/// @param agent the browser, as it calls itself
/// @param seen when it was last used, to the minute
/// @param ends when it ends whatever happens
public record SessionRow(
        String id,
        String account,
        String manner,
        String address,
        String agent,
        Instant began,
        Instant seen,
        Instant ends) {}

package socle.core.ledger;

import java.time.Instant;

/// Something that somebody saw or did, before it is numbered.
///
/// @param who the account; `nobody` when nobody is known
/// @param action what: `look`, `sign-in`, `account.add`, …
/// @param object to what: an address, a name
/// @param outcome what became of it: `done`, `refused`, …
/// @param address from where
public record AuditEntry(
        Instant at, String who, String action, String object, String outcome, String address) {}

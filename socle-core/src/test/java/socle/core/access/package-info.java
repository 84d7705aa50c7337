/// Accounts, sessions, tokens, policies and the audit log on real ledgers.
@NullMarked
package socle.core.access;

import org.jspecify.annotations.NullMarked;

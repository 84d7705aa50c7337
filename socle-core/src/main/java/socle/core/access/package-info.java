/// Who may do what: accounts, sessions, tokens, roles, policies and the log of what was done. Knows
/// no HTTP and no page.
@NullMarked
package socle.core.access;

import org.jspecify.annotations.NullMarked;

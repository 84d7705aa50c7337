/// Who may do what: rights, the roles that bundle them, the policies that narrow what is seen.
@NullMarked
package socle.api.access;

import org.jspecify.annotations.NullMarked;

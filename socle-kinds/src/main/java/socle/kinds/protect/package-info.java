/// Who may do what, and see what: roles and policies as files of the project. Knows no account, no
/// session and no other family.
@NullMarked
package socle.kinds.protect;

import org.jspecify.annotations.NullMarked;

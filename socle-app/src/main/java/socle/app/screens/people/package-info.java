/// Who may come in, and who saw and did what: one's own account, and all of them for those who
/// administer. Knows no HTTP.
@NullMarked
package socle.app.screens.people;

import org.jspecify.annotations.NullMarked;

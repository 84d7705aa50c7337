/// Rows that leave as files: an answer, a table. Knows neither, only a question and a name; the
/// moment answers within the reader's policies, and its limits are told.
@NullMarked
package socle.app.screens.take;

import org.jspecify.annotations.NullMarked;

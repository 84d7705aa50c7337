/// What parsing a query tells, in words that text, engine and plan share. Knows no engine and no
/// file.
@NullMarked
package socle.core.sql;

import org.jspecify.annotations.NullMarked;

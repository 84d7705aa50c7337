/// Comparisons when the same subjects were measured several times, so that rows are not
/// independent: one mean a subject, then the tests of means. Knows subjects by their names only.
@NullMarked
package socle.stats.repeat;

import org.jspecify.annotations.NullMarked;

/// How the engine is asked for what tests share: the rows that count, groups by their sums, and
/// whether conditions hold. Data stay in the engine unless they are few. Knows no test.
@NullMarked
package socle.kinds.analyse.hypothesis.look;

import org.jspecify.annotations.NullMarked;

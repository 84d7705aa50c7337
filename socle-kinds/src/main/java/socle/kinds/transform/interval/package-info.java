/// Time cut into intervals, and what is known of each: which are done, which failed, which come
/// next. Values and arithmetic alone; knows no model, no engine and no bench.
@NullMarked
package socle.kinds.transform.interval;

import org.jspecify.annotations.NullMarked;

/// Tests of time cut into intervals: no engine, no file.
@NullMarked
package socle.kinds.transform.interval;

import org.jspecify.annotations.NullMarked;

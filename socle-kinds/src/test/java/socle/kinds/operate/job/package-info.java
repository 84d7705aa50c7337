/// Tests of jobs.
@NullMarked
package socle.kinds.operate.job;

import org.jspecify.annotations.NullMarked;

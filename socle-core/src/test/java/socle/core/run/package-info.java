/// Tests of the runner, on a real engine and lake.
@NullMarked
package socle.core.run;

import org.jspecify.annotations.NullMarked;

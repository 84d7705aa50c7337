/// Tests of the lake on real files and a real engine.
@NullMarked
package socle.core.lake;

import org.jspecify.annotations.NullMarked;

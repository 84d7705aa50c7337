/// Tests of a project that stays open.
@NullMarked
package socle.core.serve;

import org.jspecify.annotations.NullMarked;

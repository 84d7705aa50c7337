/// Tests of frameworks and coverage.
@NullMarked
package socle.core.proof;

import org.jspecify.annotations.NullMarked;

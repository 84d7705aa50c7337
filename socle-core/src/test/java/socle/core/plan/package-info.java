/// Tests of the plan.
@NullMarked
package socle.core.plan;

import org.jspecify.annotations.NullMarked;

@NullMarked
package socle.kinds.operate.report;

import org.jspecify.annotations.NullMarked;

@NullMarked
package socle.kinds.analyse.indicator;

import org.jspecify.annotations.NullMarked;

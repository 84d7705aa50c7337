/// What a test found: its answer, the effect with its interval, what it takes for granted, its
/// power and its picture. Knows what was asked; not how an answer was come by.
@NullMarked
package socle.kinds.analyse.hypothesis.finding;

import org.jspecify.annotations.NullMarked;

/// Tests of hypotheses: each design, each refusal, the choices of `auto`, and the words.
@NullMarked
package socle.kinds.analyse.hypothesis;

import org.jspecify.annotations.NullMarked;

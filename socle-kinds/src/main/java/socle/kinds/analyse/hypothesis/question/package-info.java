/// What an author asks: the keys of a hypothesis, the design that they tell and the names of tests.
/// Knows the API; neither data nor answers.
@NullMarked
package socle.kinds.analyse.hypothesis.question;

import org.jspecify.annotations.NullMarked;

/// Hypotheses: questions that data can answer by a statistical test, registered before they are
/// run, with their conclusion in words, their page and their families. What is asked, found and
/// tested has rooms of its own, none of which knows this one. Knows the statistics library and the
/// API; no other kind.
@NullMarked
package socle.kinds.analyse.hypothesis;

import org.jspecify.annotations.NullMarked;

/// Hypotheses: questions that data can answer by a statistical test, registered before they are
/// run, with their assumptions, their effect and a conclusion in words. Knows the statistics
/// library and the API; no other kind.
@NullMarked
package socle.kinds.analyse.hypothesis;

import org.jspecify.annotations.NullMarked;

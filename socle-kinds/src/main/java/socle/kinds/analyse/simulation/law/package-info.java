/// How the inputs of a simulation vary: the laws that an author may name, where their numbers come
/// from, and seeded draws of them, alone or bound together. Knows neither tables nor conclusions.
@NullMarked
package socle.kinds.analyse.simulation.law;

import org.jspecify.annotations.NullMarked;

/// Simulations: how a conclusion holds when what it rests on varies, over seeded draws (Monte
/// Carlo). How inputs vary is told in a room of its own, which does not know this one. Knows the
/// statistics library and the API; metrics as the API has them, and no other kind.
@NullMarked
package socle.kinds.analyse.simulation;

import org.jspecify.annotations.NullMarked;

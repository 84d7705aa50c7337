/// The recommendation: what to do, why, with which effect, and who decides; its figures are
/// references, and it falls when they move. Sees the API and the options of `choice`.
@NullMarked
package socle.kinds.steer.recommendation;

import org.jspecify.annotations.NullMarked;

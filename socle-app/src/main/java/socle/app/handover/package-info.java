/// What is handed over to somebody: whether its links lead somewhere, and which files it is made
/// of. It knows files alone, and neither the project nor who wrote them.
@NullMarked
package socle.app.handover;

import org.jspecify.annotations.NullMarked;

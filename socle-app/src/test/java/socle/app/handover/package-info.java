/// What is handed over, checked.
@NullMarked
package socle.app.handover;

import org.jspecify.annotations.NullMarked;

/// Tests of the dossier.
@NullMarked
package socle.app.dossier;

import org.jspecify.annotations.NullMarked;

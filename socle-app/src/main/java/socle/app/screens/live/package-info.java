/// What is served at this moment: the edition, what was published, and what is wrong with the files
/// as they are now. Pages ask for it to know when to draw themselves anew.
@NullMarked
package socle.app.screens.live;

import org.jspecify.annotations.NullMarked;

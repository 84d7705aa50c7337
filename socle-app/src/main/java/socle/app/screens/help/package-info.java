/// Help: the keys, all screens with what they are for, how accessible the pages are.
@NullMarked
package socle.app.screens.help;

import org.jspecify.annotations.NullMarked;

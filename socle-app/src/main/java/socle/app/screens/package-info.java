/// The table of all screens and deeds. Knows each of them by name, and nothing of how it is served.
@NullMarked
package socle.app.screens;

import org.jspecify.annotations.NullMarked;

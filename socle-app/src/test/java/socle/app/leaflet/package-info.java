@NullMarked
package socle.app.leaflet;

import org.jspecify.annotations.NullMarked;

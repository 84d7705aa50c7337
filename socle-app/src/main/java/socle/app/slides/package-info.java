/// Makes slides of a deck of plain values: titles that are titles, tables that are tables, pictures
/// that say what they show, notes for whoever speaks. Knows no project, no node and no framework.
@NullMarked
package socle.app.slides;

import org.jspecify.annotations.NullMarked;

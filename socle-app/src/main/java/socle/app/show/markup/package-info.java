/// Pages as trees of tags: HTML and SVG that is escaped by being built. Knows no page and no word
/// of the product.
@NullMarked
package socle.app.show.markup;

import org.jspecify.annotations.NullMarked;

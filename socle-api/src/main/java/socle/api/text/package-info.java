/// Names, sentences and places: what people write, and how they are answered. Sees no other room.
@NullMarked
package socle.api.text;

import org.jspecify.annotations.NullMarked;

/// How numbers, dates and values are written for people, in French and in English. The same words
/// on every surface; no locale data of the machine is asked.
@NullMarked
package socle.app.show.words;

import org.jspecify.annotations.NullMarked;

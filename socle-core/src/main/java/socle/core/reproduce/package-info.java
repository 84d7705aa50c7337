/// A project made again from a clean copy, beside what it shows: which files a copy is made of,
/// which versions it is given because they came from outside, and what is equal at the end. It
/// knows no command and no page, and never writes where the project itself does.
@NullMarked
package socle.core.reproduce;

import org.jspecify.annotations.NullMarked;

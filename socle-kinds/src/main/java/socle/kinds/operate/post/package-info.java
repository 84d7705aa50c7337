/// How messages leave: whom an author names, and the ways to them (SMTP, HTTP POST). Knows nothing
/// of what a message tells, nor of why it is sent.
@NullMarked
package socle.kinds.operate.post;

import org.jspecify.annotations.NullMarked;

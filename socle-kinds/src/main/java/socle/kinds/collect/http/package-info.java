/// Talks to servers over HTTP, politely and within limits, whatever they answer: one exchange at a
/// time, each hop judged before it is connected to, each body bounded, each trouble one of a closed
/// list. Shared by the techniques of collection; knows none of them.
@NullMarked
package socle.kinds.collect.http;

import org.jspecify.annotations.NullMarked;

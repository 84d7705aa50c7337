/// The technical documentation of a project, made of what its nodes can do and of what they left:
/// sources, methods, indicators, how to make it again, words, how it reads, what changed. It knows
/// no kind and no page; whoever shows it does.
@NullMarked
package socle.app.manual;

import org.jspecify.annotations.NullMarked;

/// Lessons: text, examples from the project, exercises whose answers the project computes, and
/// questions to choose among. It knows the charts of its family; it does not know who reads, nor
/// what is kept of their answers.
@NullMarked
package socle.kinds.show.lesson;

import org.jspecify.annotations.NullMarked;

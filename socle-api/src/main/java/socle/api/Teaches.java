package socle.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;

/// A kind whose nodes teach their readers something, ask them what they have learnt, and mark what
/// they answer. What a reader keeps of it, whoever shows the page knows.
public interface Teaches<S extends Record> {

    /// What a node of it teaches.
    Course course(Node<S> node);

    /// What a reader answered on its page, question by question; those left open are not in it.
    List<Marked> marked(Node<S> node, Asking asking);

    /// A course.
    ///
    /// @param audience for whom it is
    /// @param before what a reader can do when it begins
    /// @param after and when it ends
    /// @param questions what is asked, by name, in order
    record Course(
            String audience,
            Phrase before,
            Phrase after,
            Optional<Duration> takes,
            List<String> questions) {
        public Course {
            questions = List.copyOf(questions);
        }
    }

    /// One answer.
    record Marked(String question, boolean right) {}
}

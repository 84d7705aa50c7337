package socle.app.screens.course;

import java.util.List;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.CourseResult;

/// The courses of a project, and how far whoever asks is.
///
/// @param kept whether whoever asks has kept anything
record Lessons(List<Course> lessons, boolean kept) {

    Lessons {
        lessons = List.copyOf(lessons);
    }

    /// A course.
    ///
    /// @param minutes how long it takes, when that is said
    /// @param before the reader's own result before it, when it was kept
    /// @param all how its readers do, for those who may know
    record Course(
            NodeId node,
            String title,
            String audience,
            Phrase from,
            Phrase to,
            Optional<Long> minutes,
            int questions,
            Optional<CourseResult> before,
            Optional<CourseResult> after,
            Optional<All> all) {}

    /// How all readers of a course do: counts, and no name.
    ///
    /// @param readers who kept anything of it
    /// @param finished who answered every question after it
    /// @param both who have a result before and one after
    /// @param before their mean score before it, as a share; zero when there is nobody
    record All(int readers, int finished, int both, double before, double after) {}
}

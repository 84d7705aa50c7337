package socle.core.ledger;

import java.util.List;
import socle.api.text.NodeId;

/// What readers chose to keep of the courses that they followed. Nothing is kept unasked. Every
/// method is one transaction.
public interface CourseBook {

    /// Keeps a result; it takes the place of an earlier one of the same reader, course and stage.
    void keep(CourseResult result);

    /// What somebody kept, by course.
    List<CourseResult> of(String who);

    /// What all readers kept of a course.
    List<CourseResult> of(NodeId node);

    /// Forgets all that somebody kept.
    ///
    /// @return how many
    int forget(String who);
}

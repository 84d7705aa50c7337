package socle.core.ledger;

import java.time.Instant;
import socle.api.text.NodeId;

/// What a reader kept of a course.
///
/// @param node that teaches
/// @param asked how many questions it has
/// @param answered how many of them the reader answered
/// @param right how many of these rightly
public record CourseResult(
        NodeId node, String who, Stage stage, int asked, int answered, int right, Instant at) {

    /// When a reader answered.
    public enum Stage {
        BEFORE,
        AFTER
    }

    /// Whether every question was answered.
    public boolean isWhole() {
        return answered == asked;
    }

    /// Right answers as a share of all questions.
    public double score() {
        return asked == 0 ? 0 : (double) right / asked;
    }
}

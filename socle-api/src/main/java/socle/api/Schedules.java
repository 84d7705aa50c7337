package socle.api;

import java.util.Optional;
import socle.api.live.Timetable;

/// A kind whose nodes make others run: at times, when something comes or ends, and always by hand.
public interface Schedules<S extends Record> {

    /// When a node is due, and what it makes run.
    Timetable timetable(Node<S> node);

    /// When a node is due and what it makes run; nothing when its kind does not schedule.
    static <S extends Record> Optional<Timetable> of(Node<S> node) {
        if (!(node.kind() instanceof Schedules<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind schedules by its own spec
        Schedules<S> schedules = (Schedules<S>) kind;
        return Optional.of(schedules.timetable(node));
    }
}

package socle.api;

import socle.api.live.Timetable;

/// A kind whose nodes make others run: at times, when something comes or ends, and always by hand.
public interface Schedules<S extends Record> {

    /// When a node is due, and what it makes run.
    Timetable timetable(Node<S> node);
}

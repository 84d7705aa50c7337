package socle.kinds.operate.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is sent at once: one alarm, or so many that one message tells them all.
///
/// @param alarms oldest first
record Message(List<Alarm> alarms) {

    /// More at once than this are told in one message: people read the first few.
    static final int APART = 5;

    /// How many alarms a digest tells one by one.
    static final int LISTED = 10;

    Message {
        alarms = List.copyOf(alarms);
    }

    /// The messages that tell some alarms.
    static List<Message> of(List<Alarm> alarms) {
        if (alarms.size() > APART) {
            return List.of(new Message(alarms));
        }
        List<Message> each = new ArrayList<>();
        alarms.forEach(alarm -> each.add(new Message(List.of(alarm))));
        return each;
    }

    /// Whether it tells several.
    boolean isDigest() {
        return alarms.size() > 1;
    }

    /// The same for the same alarms, however often they are told; without a full stop, which
    /// separates the parts of what is signed.
    String id() {
        return isDigest()
                ? "digest-" + alarms.size() + "-" + first().id() + "-" + alarms.getLast().id()
                : first().id();
    }

    /// The oldest.
    Alarm first() {
        return alarms.getFirst();
    }

    /// When the last of them ended.
    Instant at() {
        return alarms.stream().map(Alarm::at).max(Instant::compareTo).orElseThrow();
    }

    /// Those that are told one by one.
    List<Alarm> listed() {
        return alarms.subList(0, Math.min(LISTED, alarms.size()));
    }

    /// How many there are of each watched node.
    Map<String, Long> byNode() {
        Map<String, Long> counts = new TreeMap<>();
        alarms.forEach(one -> counts.merge(one.firing().node().value(), 1L, Long::sum));
        return counts;
    }
}

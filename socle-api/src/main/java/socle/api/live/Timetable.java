package socle.api.live;

import java.util.List;

/// When a node is due and what it makes run.
///
/// @param triggers what makes it due; none when it is started by hand alone
/// @param selects the nodes that run, as selections are written: `+sales_by_day`, `tag:nightly`
/// @param inputs what whoever starts it by hand may say
public record Timetable(
        List<Trigger> triggers, List<String> selects, List<Input> inputs, Policy policy) {
    public Timetable {
        triggers = List.copyOf(triggers);
        selects = List.copyOf(selects);
        inputs = List.copyOf(inputs);
    }
}

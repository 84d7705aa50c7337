package socle.api.live;

import java.time.Instant;
import java.util.List;

/// What was posted to a node's hook and is in no published version yet.
public interface Inbox {

    /// The oldest, at most so many. What is taken leaves the inbox with the transaction that
    /// publishes the work, and stays when nothing is published.
    List<Letter> take(int most);

    /// How many wait, those that are taken not counted.
    long waiting();

    /// One event.
    ///
    /// @param number in the order in which they came
    /// @param key by which the same event is known: the CloudEvent's source and id, or the key
    ///     that the sender gave
    /// @param type the CloudEvent's, or empty
    /// @param source the CloudEvent's, or empty
    /// @param time the CloudEvent's, or when it came
    /// @param data as JSON text; empty when it is a repetition
    /// @param repeated whether an event of the same key came before
    record Letter(
            long number,
            String key,
            String type,
            String source,
            Instant time,
            Instant came,
            String data,
            boolean repeated) {}
}

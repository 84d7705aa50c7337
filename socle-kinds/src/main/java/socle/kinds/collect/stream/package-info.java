/// Takes in events that come all the time: Kafka topics and what is posted to a hook, each event
/// once. Where the next work goes on is published in the transaction that publishes the rows. Knows
/// the shared words of collection; no other technique, and nothing of the road.
@NullMarked
package socle.kinds.collect.stream;

import org.jspecify.annotations.NullMarked;

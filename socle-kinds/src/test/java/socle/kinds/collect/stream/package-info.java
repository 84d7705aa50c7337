/// Streams, on a real Kafka broker within the process of the test.
@NullMarked
package socle.kinds.collect.stream;

import org.jspecify.annotations.NullMarked;

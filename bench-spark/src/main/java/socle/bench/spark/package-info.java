/// Spark Structured Streaming, doing what a `stream` node does. A module of its own, so that nobody
/// downloads Spark to build anything else.
@NullMarked
package socle.bench.spark;

import org.jspecify.annotations.NullMarked;

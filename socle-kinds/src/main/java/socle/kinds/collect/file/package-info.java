/// Collects files of rows, whatever their format. Reads each file twice, once through the engine
/// and
/// once by a count of its own, and publishes only what both agree on. Knows the words of the API,
/// those of collection and the formats; no other technique, and nothing of the road.
@NullMarked
package socle.kinds.collect.file;

import org.jspecify.annotations.NullMarked;

package socle.kinds.transform;

import java.util.Map;
import socle.kinds.transform.interval.Cursor;
import socle.kinds.transform.interval.Spans;

/// What came into the tables of a model since they were looked at.
///
/// @param touched the intervals that rows reached
/// @param seen by table, up to where arrivals were looked at now
record Arrivals(Spans touched, Map<String, Cursor.Seen> seen) {}

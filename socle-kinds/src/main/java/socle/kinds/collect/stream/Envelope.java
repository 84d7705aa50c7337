package socle.kinds.collect.stream;

/// What surrounds an event.
///
/// @param topic or empty
/// @param partition or 0
/// @param offset in its partition, or its number in the inbox
/// @param came when, in microseconds since 1970
/// @param around its key, type, source and time as a JSON object; empty when no column wants them
record Envelope(String topic, int partition, long offset, long came, String around) {}

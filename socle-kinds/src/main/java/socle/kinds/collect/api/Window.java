package socle.kinds.collect.api;

/// What one collection asks for, on both sides; an empty text leaves a side open.
///
/// @param from the least value of the cursor column, itself included
/// @param until the greatest
/// @param begun when it began, by the service's clock where it tells the time: what the next
///     collection asks for begins no later
record Window(String from, String until, String begun) {}

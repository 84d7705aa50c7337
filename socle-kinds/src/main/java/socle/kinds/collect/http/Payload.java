package socle.kinds.collect.http;

/// What is sent with an ask.
@SuppressWarnings("ArrayRecordComponent") // the bytes of a message: never compared
public record Payload(String mediaType, byte[] bytes) {}

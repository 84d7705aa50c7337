package socle.kinds.collect.http;

/// What is asked of a server (RFC 9110, section 9.3).
public enum Method {
    GET,
    HEAD,
    POST,
    PUT;

    /// Whether asking changes nothing there.
    public boolean safe() {
        return this == GET || this == HEAD;
    }

    /// Whether asking twice is as asking once.
    public boolean idempotent() {
        return this != POST;
    }
}

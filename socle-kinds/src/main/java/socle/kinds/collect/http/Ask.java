package socle.kinds.collect.http;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing asked of a server.
///
/// @param headers beside those that every ask has
/// @param into the file that takes the body of a success; without it, memory does
/// @param repeat whether it may be asked again when nobody knows if it was heard
public record Ask(
        Method method,
        URI uri,
        List<Header> headers,
        Optional<Payload> payload,
        Optional<Destination> into,
        Repeat repeat) {

    /// Whether an ask may be repeated.
    public enum Repeat {
        ALLOWED,
        FORBIDDEN
    }

    public Ask {
        headers = List.copyOf(headers);
    }

    /// Asks for a page.
    public static Ask get(URI uri) {
        return of(Method.GET, uri);
    }

    /// Asks for anything.
    public static Ask of(Method method, URI uri) {
        Repeat repeat = method.idempotent() ? Repeat.ALLOWED : Repeat.FORBIDDEN;
        return new Ask(method, uri, List.of(), Optional.empty(), Optional.empty(), repeat);
    }

    /// The same, with one more header.
    public Ask with(String name, String value) {
        List<Header> more =
                Stream.concat(headers.stream(), Stream.of(new Header(name, value))).toList();
        return new Ask(method, uri, more, payload, into, repeat);
    }

    /// The same, with something to send.
    public Ask sending(String mediaType, byte[] bytes) {
        Payload sent = new Payload(mediaType, bytes);
        return new Ask(method, uri, headers, Optional.of(sent), into, repeat);
    }

    /// The same, its body written to a file.
    public Ask into(Path file) {
        return into(Destination.whole(file));
    }

    /// The same, its body written to a file that may hold a beginning of it.
    public Ask into(Destination destination) {
        return new Ask(method, uri, headers, payload, Optional.of(destination), repeat);
    }

    /// The same, known to change nothing when it is heard twice: a POST that only searches.
    public Ask repeatable() {
        return new Ask(method, uri, headers, payload, into, Repeat.ALLOWED);
    }

    /// The same, answered by 304 when nothing changed since; an empty text asks nothing.
    public Ask ifChanged(String etag, String lastModified) {
        Ask asked = etag.isEmpty() ? this : with("If-None-Match", etag);
        return lastModified.isEmpty() ? asked : asked.with("If-Modified-Since", lastModified);
    }

    /// The same, asked elsewhere with other headers.
    Ask moved(Method other, URI elsewhere, List<Header> kept) {
        return new Ask(
                other, elsewhere, kept, other == method ? payload : Optional.empty(), into, repeat);
    }
}

package socle.kinds.collect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocationTest {

    private static Optional<String> of(String text) {
        return Location.of(URI.create("https://a.example/b/c?d=e"), text).map(URI::toString);
    }

    /// RFC 3986, section 5.4.1.
    @Test
    void a_query_alone_keeps_the_path() {
        assertEquals(Optional.of("https://a.example/b/c?y"), of("?y"));
        assertEquals(Optional.of("https://a.example/b/g?y"), of("g?y"));
        assertEquals(Optional.of("https://a.example/b/c?d=e"), of("#s"));
    }
}

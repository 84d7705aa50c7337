package socle.origin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// How the site looks.
final class Stylesheet implements Door {
    private final String text;

    Stylesheet() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("style.css")) {
            text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Answer> open(Asked asked) {
        return asked.path().equals("/style.css")
                ? Optional.of(Answer.of(200, "text/css; charset=utf-8", text))
                : Optional.empty();
    }
}

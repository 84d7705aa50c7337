package socle.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.core.serve.Glimpse;
import socle.core.serve.House;
import socle.core.serve.Listening;

/// Doors for calls that open none.
final class NoDoors implements Doors {

    @Override
    public Open open(House house, Listening where) {
        throw new IllegalStateException("no doors in this test");
    }

    @Override
    public int site(Glimpse glimpse, Language language, Path folder, Instant now) {
        throw new IllegalStateException("no pages in this test");
    }

    @Override
    public Press.Print print(Press.Order order, Glimpse glimpse, Language language, Instant now) {
        throw new IllegalStateException("nothing is printed in this test");
    }
}

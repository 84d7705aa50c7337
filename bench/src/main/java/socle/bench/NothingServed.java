package socle.bench;

import java.nio.file.Path;
import java.time.Instant;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.app.cli.Doors;
import socle.core.serve.Glimpse;
import socle.core.serve.House;
import socle.core.serve.Listening;

/// Doors for calls that open none.
final class NothingServed implements Doors {

    @Override
    public Open open(House house, Listening where) {
        throw new IllegalStateException("nothing is served");
    }

    @Override
    public int site(Glimpse glimpse, Language language, Path folder, Instant now) {
        throw new IllegalStateException("no pages are written");
    }

    @Override
    public Press.Print print(Press.Order order, Glimpse glimpse, Language language, Instant now) {
        throw new IllegalStateException("nothing is printed");
    }
}

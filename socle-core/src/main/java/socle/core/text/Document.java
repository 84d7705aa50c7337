package socle.core.text;

import java.util.Optional;
import socle.api.text.Place;

/// One node as it is written: its keys and, in a file of SQL or Markdown, what stands below them.
public record Document(Fields fields, Optional<Passage> body) {

    /// Its keys without its text.
    Document keysAlone() {
        return new Document(fields, Optional.empty());
    }

    /// Where it begins.
    public Place place() {
        return fields.place();
    }
}

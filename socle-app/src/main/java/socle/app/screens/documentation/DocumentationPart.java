package socle.app.screens.documentation;

import java.util.List;
import socle.api.text.Phrase;
import socle.app.manual.Entry;

/// One part of the documentation.
record DocumentationPart(String name, Phrase title, Phrase words, List<Entry> entries) {
    DocumentationPart {
        entries = List.copyOf(entries);
    }
}

package socle.app.manual;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.text.Acronyms;

/// What the words of the project mean: its acronyms, and what is published under a name.
record Glossary(Matter matter) {

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Sheetlet acronyms = Sheetlet.of(new Phrase("Acronyms", "Sigles"));
        Acronyms found = acronyms(matter);
        found.meanings().forEach((word, means) -> acronyms.fact(word, word, means));
        if (!found.meanings().isEmpty()) {
            entries.add(acronyms.entry());
        }
        for (Declared one : matter.nodes()) {
            boolean holds =
                    matter.published(one.id()).filter(it -> !it.tables().isEmpty()).isPresent();
            if (holds && one.node().header().description().isPresent()) {
                entries.add(Sheetlet.of(one.node()).entry());
            }
        }
        return entries;
    }

    static Acronyms acronyms(Matter matter) {
        return Acronyms.of(
                matter.nodes().stream()
                        .flatMap(it -> it.texts().stream())
                        .map(Markdown::text)
                        .toList());
    }
}

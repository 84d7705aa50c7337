package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Asking;
import socle.api.data.Column;
import socle.api.show.Control;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// A piece of text that the values of a column hold; case and accents aside.
record SearchFilter(FilterPart part, String text) implements Filter {

    /// Nobody looks for more.
    private static final int LONGEST = 200;

    static SearchFilter of(FilterPart part, Asking asking) {
        String text = asking.chosen(part.id()).stream().findFirst().orElse("").strip();
        return new SearchFilter(part, text.substring(0, Math.min(LONGEST, text.length())));
    }

    @Override
    public Control control() {
        return new Control.Search(part.id(), Phrase.same(part.words()), Phrase.same(""), text);
    }

    @Override
    public Map<String, List<String>> chosen() {
        return text.isEmpty() ? Map.of() : Map.of(part.id(), List.of(text));
    }

    @Override
    public List<Phrase> troubles() {
        return List.of();
    }

    @Override
    public Optional<Condition> on(Column column) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Condition(
                                "contains(lower(strip_accents(CAST(%s AS VARCHAR))), lower(strip_accents(?)))"
                                        .formatted(Sql.quote(column.name())),
                                List.of(text)));
    }
}

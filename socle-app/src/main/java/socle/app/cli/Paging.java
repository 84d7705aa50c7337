package socle.app.cli;

import java.util.List;
import picocli.CommandLine.Option;
import socle.api.text.Phrase;

/// Which part of a long list is told.
final class Paging {
    @Option(names = "--limit", paramLabel = "N", descriptionKey = "page-limit")
    int limit = 20;

    @Option(names = "--page", paramLabel = "N")
    int page = 1;

    /// How many are told.
    int limit() {
        return limit;
    }

    /// How many come before them.
    int skipped() {
        return (page - 1) * limit;
    }

    /// Those of a list that are told.
    <T> List<T> of(List<T> all) {
        return all.stream().skip(skipped()).limit(limit).toList();
    }

    void check() throws Mistake {
        if (limit < 1 || page < 1) {
            throw new Mistake(
                    new Phrase(
                            "a page has one line or more, and the first is 1",
                            "une page a au moins une ligne, et la première est la 1"),
                    new Phrase("write --limit 20 --page 1", "écrivez --limit 20 --page 1"));
        }
    }
}

package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was counted over all pages of one work.
final class Tally {

    /// So many are named; all are counted.
    static final int NAMED = 5;

    private final List<Field> fields;
    private final long[] hits;
    private final Map<String, Listed> lacking = new HashMap<>();
    private final List<Listed> rowless = new ArrayList<>();
    private final Map<String, Unreadable> unreadable = new LinkedHashMap<>();
    private long pages;
    private long withoutRows;
    private long missing;
    private long read;
    private long data;
    private long aside;

    Tally(List<Field> fields) {
        this.fields = fields;
        this.hits = new long[fields.size()];
    }

    void add(Listed page, Extraction.Taken taken) {
        pages++;
        read += taken.counted();
        data += taken.data();
        aside += taken.rows().stream().filter(row -> row instanceof Row.Aside).count();
        if (taken.data() == 0) {
            withoutRows++;
            if (rowless.size() < NAMED) {
                rowless.add(page);
            }
            return;
        }
        for (int i = 0; i < hits.length; i++) {
            hits[i] += taken.hits()[i];
            if (taken.hits()[i] == 0) {
                lacking.putIfAbsent(fields.get(i).name(), page);
            }
        }
    }

    void missing(Listed page, Unreadable why) {
        missing++;
        if (unreadable.size() < NAMED) {
            unreadable.put(page.url(), why);
        }
    }

    /// Pages that were read.
    long pages() {
        return pages;
    }

    /// Pages in which no row was found.
    long withoutRows() {
        return withoutRows;
    }

    /// The first of them.
    List<Listed> rowless() {
        return rowless;
    }

    /// Pages that could not be read.
    long missing() {
        return missing;
    }

    /// Why, by address, the first of them.
    Map<String, Unreadable> unreadable() {
        return unreadable;
    }

    /// Rows counted apart.
    long read() {
        return read;
    }

    /// Rows that are data, whether they fit or not.
    long data() {
        return data;
    }

    /// Rows that hold none of the fields, or are none of data.
    long aside() {
        return aside;
    }

    /// The first page whose rows all lack a field.
    Optional<Listed> lacking(String field) {
        return Optional.ofNullable(lacking.get(field));
    }

    /// In how many rows each field was found.
    Rates rates() {
        Map<String, Long> found = new LinkedHashMap<>();
        for (int i = 0; i < hits.length; i++) {
            found.put(fields.get(i).name(), hits[i]);
        }
        return new Rates(data, found);
    }
}

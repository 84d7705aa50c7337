package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the rows out of pages. Knows what the author wrote, and nothing of earlier pages: the same
/// page always gives the same rows.
final class Extraction {

    /// The engine holds whole rows in memory, more than once.
    private static final long MOST_CHARACTERS = 4_000_000;

    private final ScrapeSpec spec;
    private final List<Field> fields = new ArrayList<>();
    private final RowFinder finder;
    private final Values values;

    Extraction(ScrapeSpec spec) {
        this.spec = spec;
        this.finder = RowFinder.of(spec);
        this.values = new Values(spec);
        spec.fields().forEach((name, field) -> fields.add(new Field(name, field)));
    }

    List<Field> fields() {
        return fields;
    }

    /// The rows of a page.
    ///
    /// @param counted rows, apart from those
    /// @param hits in how many of the rows that are data each field was found
    @SuppressWarnings("ArrayRecordComponent") // made and read once a page: never compared
    record Taken(List<Row> rows, long counted, long data, int[] hits) {}

    Taken take(Parsed page) {
        int[] hits = new int[fields.size()];
        List<Row> rows = new ArrayList<>();
        long data = 0;
        for (Spot spot : finder.find(page)) {
            int place = rows.size() + 1;
            switch (spot) {
                case Spot.Aside _ -> rows.add(new Row.Aside(place));
                case Spot.Broken broken ->
                        rows.add(new Row.Bad(place, "", Why.BROKEN, broken.text()));
                case Spot.Whole _, Spot.Cells _, Spot.Thing _ -> {
                    rows.add(row(spot, page, place, hits));
                    data++;
                }
            }
        }
        return new Taken(rows, finder.count(page), data, hits);
    }

    private Row row(Spot spot, Parsed page, int place, int[] hits) {
        List<List<String>> all = new ArrayList<>(fields.size());
        Row.Bad first = null;
        boolean found = false;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            List<String> texts = field.texts(spot, page);
            hits[i] += texts.isEmpty() ? 0 : 1;
            found |= !texts.isEmpty() && field.spec().varies();
            List<String> kept = new ArrayList<>(texts.size());
            Optional<Row.Bad> bad = convert(field, texts, kept, place);
            if (bad.isEmpty() && kept.isEmpty() && spec.needs(field.name())) {
                bad = Optional.of(new Row.Bad(place, field.name(), Why.MISSING, shown(spot)));
            }
            first = first == null ? bad.orElse(null) : first;
            all.add(kept);
        }
        if (first != null) {
            return first;
        }
        if (length(all) > MOST_CHARACTERS) {
            return new Row.Bad(place, "", Why.TOO_LARGE, shown(spot));
        }
        return found ? new Row.Good(place, all) : new Row.Aside(place);
    }

    private Optional<Row.Bad> convert(
            Field field, List<String> texts, List<String> kept, int place) {
        for (String text : texts) {
            if (values.isNone(text)) {
                continue;
            }
            Optional<String> value = values.value(text, field.type());
            if (value.isEmpty()) {
                return Optional.of(new Row.Bad(place, field.name(), Why.TYPE, text));
            }
            kept.add(value.get());
        }
        return Optional.empty();
    }

    private static long length(List<List<String>> values) {
        return values.stream().flatMap(List::stream).mapToLong(String::length).sum();
    }

    private static String shown(Spot spot) {
        return spot instanceof Spot.Thing thing ? thing.thing().toString() : spot.at().text();
    }
}

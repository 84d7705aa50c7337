package socle.kinds.collect.database;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Trouble;

/// Holds the columns of a source to what its author says and to what they were.
final class Shapes {

    private Shapes() {}

    /// Refuses columns that are named and missing, and columns that changed since the last work.
    static void check(List<Field> fields, DatabaseSpec spec, Optional<Cursor> cursor)
            throws Trouble {
        List<String> named =
                Stream.of(spec.columns().keySet(), spec.key(), spec.watermark().stream().toList())
                        .flatMap(java.util.Collection::stream)
                        .toList();
        for (String name : named) {
            named(fields, name);
        }
        Optional<Phrase> change = cursor.flatMap(before -> before.difference(fields));
        if (change.isPresent()) {
            throw changed(change.get());
        }
    }

    /// The trouble of other columns than before.
    static Trouble changed(Phrase change) {
        Phrase why =
                Phrase.of(
                        "the columns have changed since the last work; %s",
                        "les colonnes ont changé depuis le dernier travail\u202f; %s", change);
        return DatabaseTrouble.shapeChanged(
                why,
                new Evidence.Verdict(
                        CollectClaim.SHAPE,
                        new Phrase("Shape", "Forme"),
                        false,
                        Severity.ERROR,
                        why));
    }

    /// A field by its name.
    static Field named(List<Field> fields, String name) throws Trouble {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DatabaseTrouble.noColumn(name, fields));
    }

    /// The shape, in words.
    static Phrase words(List<Field> fields, Optional<Cursor> cursor) {
        Phrase how =
                cursor.isPresent()
                        ? new Phrase("as in the last work", "comme au dernier travail")
                        : new Phrase(
                                "found at the source, and kept from now on",
                                "trouvées à la source, et gardées désormais");
        return Phrase.of("%s columns, %s", "%s colonnes, %s", fields.size(), how);
    }
}

package socle.kinds.transform;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import socle.api.proof.Severity;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Scalar;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// The keys of a check.
@Doc(
        value = "Rules that the rows of a table must keep; rows that break them are kept.",
        fr =
                "Des règles que suivent les lignes d’une table\u202f; celles qui y manquent sont gardées.")
public record CheckSpec(
        @Doc(value = "The table.", fr = "La table.") TableRef on,
        @Doc(
                        value = "What a fallen rule means for those who read the table.",
                        fr = "Ce qu’une règle tombée veut dire pour qui lit la table.")
                @Default("error")
                Severity severity,
        @Doc(value = "Columns that are never null.", fr = "Colonnes jamais vides.")
                List<ColumnRef> not_null,
        @Doc(
                        value =
                                "Columns that never hold a value twice; several together as a list in"
                                        + " the list.",
                        fr =
                                "Colonnes sans valeur répétée\u202f; plusieurs ensemble font une liste dans"
                                        + " la liste.")
                List<List<ColumnRef>> unique,
        @Doc(value = "The only values of a column.", fr = "Les seules valeurs d’une colonne.")
                Map<ColumnRef, List<Scalar>> accepted,
        @Doc(
                        value = "The least and most of a column, both included.",
                        fr = "Le minimum et le maximum d’une colonne, inclus.")
                Map<ColumnRef, Range> range,
        @Doc(
                        value = "A regular expression (RE2) that the whole value matches.",
                        fr = "Une expression rationnelle (RE2) que suit la valeur entière.")
                Map<ColumnRef, String> pattern,
        @Doc(
                        value = "Columns whose values are found in another table.",
                        fr = "Colonnes dont les valeurs se trouvent dans une autre table.")
                List<Relationship> relationship,
        @Doc(
                        value =
                                "How old the newest row may be; set refresh so that it is looked at again.",
                        fr =
                                "L’âge permis à la ligne la plus récente\u202f; donnez refresh pour qu’on y"
                                        + " regarde de nouveau.")
                Optional<Freshness> freshness,
        @Doc(value = "How many rows there are.", fr = "Combien il y a de lignes.")
                Optional<Volume> volume,
        @Doc(
                        value = "A SELECT of the rows that are wrong; none is right.",
                        fr = "Un SELECT des lignes fautives\u202f; aucune, et tout va bien.")
                Optional<Sql> sql,
        @Doc(
                        value = "Columns whose values are not kept with the failing rows.",
                        fr =
                                "Colonnes dont les valeurs ne sont pas gardées avec les lignes fautives.")
                List<ColumnRef> masked,
        @Doc(value = "Why it is checked.", fr = "Pourquoi cela se contrôle.") @Wording
                Optional<String> why) {

    /// Least and most, both included; the values are those of the column: numbers, dates, texts.
    public record Range(
            @Doc(value = "The least value.", fr = "La plus petite valeur.") Optional<Scalar> min,
            @Doc(value = "The most.", fr = "La plus grande.") Optional<Scalar> max) {

        public Range {
            bounded(min.isPresent() || max.isPresent());
        }
    }

    /// A column whose values, where it has one, are in a column of another table.
    public record Relationship(
            @Doc(value = "The column.", fr = "La colonne.") ColumnRef column,
            @Doc(value = "The other table.", fr = "L’autre table.") TableRef to,
            @Doc(
                            value = "Its column; the same name when left out.",
                            fr = "Sa colonne\u202f; le même nom par défaut.")
                    Optional<ColumnRef> key) {

        /// The column of the other table.
        ColumnRef target() {
            return key.orElse(column);
        }
    }

    /// How old the newest value of a column may be.
    public record Freshness(
            @Doc(
                            value = "A date or a time; UTC without a zone.",
                            fr = "Une date ou une heure\u202f; UTC sans fuseau.")
                    ColumnRef column,
            @Doc(value = "The oldest it may be: 36h, 7d.", fr = "L’âge permis\u00a0: 36h, 7d.")
                    Duration within) {}

    /// How many rows there are, at least and at most.
    public record Volume(
            @Doc(value = "At least.", fr = "Au moins.") Optional<Long> min,
            @Doc(value = "At most.", fr = "Au plus.") Optional<Long> max) {

        public Volume {
            bounded(min.isPresent() || max.isPresent());
        }
    }

    public CheckSpec {
        not_null = List.copyOf(not_null);
        unique = List.copyOf(unique);
        relationship = List.copyOf(relationship);
        masked = List.copyOf(masked);
        pattern.forEach(CheckSpec::compiles);
        boolean rules =
                not_null.size()
                                + unique.size()
                                + accepted.size()
                                + range.size()
                                + pattern.size()
                                + relationship.size()
                        > 0;
        if (!rules && freshness.isEmpty() && volume.isEmpty() && sql.isEmpty()) {
            throw SpecProblem.of(
                    new Phrase("a check without a rule", "un contrôle sans règle"),
                    new Phrase(
                            "give not_null, unique, accepted, range, pattern, relationship,"
                                    + " freshness, volume or sql",
                            "donnez not_null, unique, accepted, range, pattern, relationship,"
                                    + " freshness, volume ou sql"));
        }
    }

    private static void bounded(boolean given) {
        if (!given) {
            throw SpecProblem.of(
                    new Phrase("neither min nor max", "ni min ni max"),
                    new Phrase("give one of them, or both", "donnez l’un, ou les deux"));
        }
    }

    private static void compiles(ColumnRef column, String expression) {
        try {
            // Why: RE2 writes named groups (?P<…>); all else that it knows, Java reads too.
            Pattern.compile(expression.replace("(?P<", "(?<"));
        } catch (IllegalArgumentException broken) {
            throw SpecProblem.at(
                    "pattern",
                    Phrase.of(
                            "'%s' is not a regular expression",
                            "«\u00a0%s\u00a0» n’est pas une expression rationnelle", expression),
                    Phrase.of(
                            "mend the one of '%s'",
                            "corrigez celle de «\u00a0%s\u00a0»", column.column()));
        }
    }
}

package socle.core.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.ColumnRef;
import socle.api.text.Expression;
import socle.api.text.Files;
import socle.api.text.Link;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Ref;
import socle.api.text.Reference;
import socle.api.text.RequirementRef;
import socle.api.text.Scalar;
import socle.api.text.Sql;
import socle.api.text.TableRef;

/// Reads single values. An empty answer means that a problem was found.
final class Values {

    private static final Pattern DURATION = Pattern.compile("(\\d+[smhdw])+");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)([smhdw])");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

    private Values() {}

    static Optional<Object> read(Shape.Word word, Yaml.Leaf leaf, Findings found) {
        return switch (word) {
            case TEXT -> Optional.of(leaf.text());
            case INT -> whole(leaf, 9, found).map(BigInteger::intValueExact);
            case LONG -> whole(leaf, 18, found).map(BigInteger::longValueExact);
            case DOUBLE -> number(leaf, found).map(BigDecimal::doubleValue);
            case DECIMAL -> number(leaf, found).map(value -> value);
            case TRUTH -> truth(leaf, found).map(value -> value);
            case DATE -> date(leaf, found).map(value -> value);
            case DURATION -> duration(leaf, found).map(value -> value);
            case NODE -> name(leaf, found).map(value -> value);
            case TABLE -> name(leaf, found).map(id -> note(new TableRef(id, leaf.place()), found));
            case REF -> name(leaf, found).map(id -> note(new Ref(id, leaf.place()), found));
            case LINK -> name(leaf, found).map(id -> note(new Link(id, leaf.place()), found));
            case COLUMN -> Optional.of(new ColumnRef(leaf.text(), leaf.place()));
            case REQUIREMENT -> Optional.of(new RequirementRef(leaf.text(), leaf.place()));
            case SQL -> Optional.of(sql(new Sql(leaf.text(), leaf.content()), found));
            case EXPRESSION ->
                    Optional.of(expression(new Expression(leaf.text(), leaf.content()), found));
            case MARKDOWN ->
                    Optional.of(markdown(new Markdown(leaf.text(), leaf.content()), found));
            case FILES -> files(leaf, found).map(value -> value);
            case SECRET -> secret(leaf, found);
            case VALUE -> Optional.of(scalar(leaf));
        };
    }

    static Sql sql(Sql query, Findings found) {
        found.add(query);
        return query;
    }

    static Expression expression(Expression expression, Findings found) {
        found.add(expression);
        return expression;
    }

    static Markdown markdown(Markdown text, Findings found) {
        found.add(text);
        return text;
    }

    static Scalar scalar(Yaml.Leaf leaf) {
        return switch (leaf.sort()) {
            case NOTHING -> new Scalar.Nothing();
            case TRUTH -> new Scalar.Truth(leaf.text().toLowerCase(Locale.ROOT).equals("true"));
            case NUMBER ->
                    NUMBER.matcher(leaf.text()).matches()
                            ? new Scalar.Decimal(new BigDecimal(leaf.text()))
                            : new Scalar.Text(leaf.text());
            case TEXT -> new Scalar.Text(leaf.text());
        };
    }

    private static Reference note(Reference reference, Findings found) {
        found.add(reference);
        return reference;
    }

    private static Optional<BigInteger> whole(Yaml.Leaf leaf, int digits, Findings found) {
        if (leaf.text().matches("[-+]?\\d{1," + digits + "}")) {
            return Optional.of(new BigInteger(leaf.text()));
        }
        return wrong(
                leaf,
                new Phrase("a whole number", "un nombre entier"),
                Phrase.of(
                        "write digits alone, %d at most, such as 12",
                        "n’écrivez que des chiffres, %d au plus, comme 12", digits),
                found);
    }

    private static Optional<BigDecimal> number(Yaml.Leaf leaf, Findings found) {
        if (NUMBER.matcher(leaf.text()).matches()) {
            return Optional.of(new BigDecimal(leaf.text()));
        }
        return wrong(
                leaf,
                new Phrase("a number", "un nombre"),
                new Phrase(
                        "write digits and a point, such as 12.5",
                        "écrivez des chiffres et un point, comme 12.5"),
                found);
    }

    private static Optional<Boolean> truth(Yaml.Leaf leaf, Findings found) {
        return switch (leaf.text().toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default ->
                    wrong(
                            leaf,
                            new Phrase("true or false", "true ou false"),
                            new Phrase("write true or false", "écrivez true ou false"),
                            found);
        };
    }

    private static Optional<LocalDate> date(Yaml.Leaf leaf, Findings found) {
        try {
            return Optional.of(LocalDate.parse(leaf.text()));
        } catch (DateTimeParseException notDate) {
            return wrong(
                    leaf,
                    new Phrase("a date", "une date"),
                    new Phrase(
                            "write year, month and day, such as 2026-11-22",
                            "écrivez année, mois et jour, comme 2026-11-22"),
                    found);
        }
    }

    private static Optional<Duration> duration(Yaml.Leaf leaf, Findings found) {
        String text = leaf.text();
        try {
            return Optional.of(DURATION.matcher(text).matches() ? sum(text) : Duration.parse(text));
        } catch (DateTimeParseException | ArithmeticException notDuration) {
            return wrong(
                    leaf,
                    new Phrase("a duration", "une durée"),
                    new Phrase("write 90s, 10m, 2h, 1d or 1w", "écrivez 90s, 10m, 2h, 1d ou 1w"),
                    found);
        }
    }

    private static Duration sum(String text) {
        Matcher amount = AMOUNT.matcher(text);
        Duration sum = Duration.ZERO;
        while (amount.find()) {
            long seconds =
                    switch (amount.group(2).charAt(0)) {
                        case 's' -> 1;
                        case 'm' -> 60;
                        case 'h' -> 3600;
                        case 'd' -> 86_400;
                        default -> 604_800;
                    };
            BigInteger whole = new BigInteger(amount.group(1));
            sum = sum.plusSeconds(whole.multiply(BigInteger.valueOf(seconds)).longValueExact());
        }
        return sum;
    }

    private static Optional<NodeId> name(Yaml.Leaf leaf, Findings found) {
        if (NodeId.isName(leaf.text())) {
            return Optional.of(new NodeId(leaf.text()));
        }
        return wrong(
                leaf,
                new Phrase("a node’s name", "un nom de nœud"),
                new Phrase(
                        "write lower case letters, digits and underscores",
                        "écrivez des minuscules, des chiffres et des tirets bas"),
                found);
    }

    private static Optional<Files> files(Yaml.Leaf leaf, Findings found) {
        if (staysInside(leaf.text())) {
            Files pattern = new Files(leaf.text(), leaf.place());
            found.add(pattern);
            return Optional.of(pattern);
        }
        found.add(ValueFaults.filesOutside(leaf));
        return Optional.empty();
    }

    private static boolean staysInside(String pattern) {
        return !pattern.isBlank()
                && !pattern.startsWith("/")
                && !pattern.contains(":")
                && !pattern.contains("\\")
                && !List.of(pattern.split("/")).contains("..");
    }

    private static Optional<Object> secret(Yaml.Leaf leaf, Findings found) {
        found.add(ValueFaults.plainSecret(leaf.place()));
        return Optional.empty();
    }

    private static <T> Optional<T> wrong(
            Yaml.Leaf leaf, Phrase expected, Phrase todo, Findings found) {
        found.add(ValueFaults.wrongType(leaf.place(), leaf.text(), expected, todo));
        return Optional.empty();
    }
}

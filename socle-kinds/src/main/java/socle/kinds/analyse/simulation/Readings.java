package socle.kinds.analyse.simulation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import socle.api.Bench;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.show.Metric;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.kinds.analyse.simulation.law.Amount;
import socle.kinds.analyse.simulation.law.Empirical;
import socle.kinds.analyse.simulation.law.Observed;

/// Reads from tables what inputs name; what cannot be read is told, and nothing is read then.
record Readings(Bench bench, Troubles troubles) {

    /// Most different values of one input that leave the engine.
    static final int MOST = 200_000;

    /// The latest complete value of a metric, with its interval where it has one.
    ///
    /// @param isShare whether it is told in percent
    record Latest(double value, OptionalDouble low, OptionalDouble high, boolean isShare) {}

    /// What a number comes to.
    OptionalDouble of(Amount amount) {
        if (amount.value().isPresent()) {
            return OptionalDouble.of(amount.value().get());
        }
        return amount.indicator().isPresent()
                ? latest(amount.indicator().get())
                        .map(one -> OptionalDouble.of(one.value()))
                        .orElse(OptionalDouble.empty())
                : computed(amount);
    }

    private OptionalDouble computed(Amount amount) {
        Expression is = amount.is().orElseThrow();
        String select =
                "SELECT CAST((%s\n) AS DOUBLE) FROM %s WHERE %s"
                        .formatted(
                                is.text(),
                                table(amount.from().orElseThrow()),
                                condition(amount.where()));
        Optional<Rows> rows = asked(select, is.place());
        OptionalDouble found =
                rows.filter(all -> all.size() == 1)
                        .map(all -> end(all, 0, 0))
                        .orElse(OptionalDouble.empty());
        if (rows.isPresent() && found.isEmpty()) {
            troubles.add(
                    is.place(),
                    new Phrase("it comes to no number", "elle ne donne pas un nombre"),
                    new Phrase(
                            "bring the rows to one value, and look at 'where'",
                            "ramenez les lignes à une valeur, et regardez"
                                    + " «\u00a0where\u00a0»"));
        }
        return found;
    }

    /// The latest complete value of a metric.
    Optional<Latest> latest(TableRef indicator) {
        return metric(indicator)
                .flatMap(
                        metric ->
                                asked(
                                                Metrics.values(bench.node(indicator), metric),
                                                indicator.place())
                                        .flatMap(rows -> last(rows, metric, indicator.place())));
    }

    private Optional<Metric> metric(TableRef indicator) {
        Optional<Metric> found = Metrics.of(bench.node(indicator));
        if (found.isEmpty()) {
            troubles.add(
                    indicator.place(),
                    Phrase.of(
                            "'%s' measures nothing",
                            "«\u00a0%s\u00a0» ne mesure rien", indicator.node()),
                    new Phrase("name an indicator", "nommez un indicateur"));
        }
        return found;
    }

    private Optional<Latest> last(Rows rows, Metric metric, Place place) {
        int complete = rows.indexOf("complete");
        int value = rows.indexOf("value");
        for (int row = rows.size() - 1; row >= 0; row--) {
            boolean whole = complete < 0 || Boolean.TRUE.equals(rows.at(row, complete));
            if (whole && rows.at(row, value) instanceof Double found && Double.isFinite(found)) {
                return Optional.of(
                        new Latest(
                                found,
                                end(rows, row, rows.indexOf("low")),
                                end(rows, row, rows.indexOf("high")),
                                metric.format() == socle.api.show.Format.PERCENT));
            }
        }
        troubles.add(
                place,
                new Phrase("it has no complete value yet", "il n’a pas encore de valeur complète"),
                new Phrase("look at its page", "regardez sa page"));
        return Optional.empty();
    }

    private static OptionalDouble end(Rows rows, int row, int at) {
        return at >= 0 && rows.at(row, at) instanceof Double end && Double.isFinite(end)
                ? OptionalDouble.of(end)
                : OptionalDouble.empty();
    }

    /// The values of the complete periods of a metric.
    Optional<Observed> periods(TableRef indicator) {
        Optional<Metric> metric = metric(indicator);
        if (metric.filter(one -> one.period().isPresent()).isEmpty()) {
            metric.ifPresent(
                    _ ->
                            troubles.add(
                                    indicator.place(),
                                    new Phrase("it has no periods", "il n’a pas de périodes"),
                                    new Phrase(
                                            "write vary: interval or vary: none",
                                            "écrivez vary: interval ou vary: none")));
            return Optional.empty();
        }
        String select =
                "SELECT '', value, count(*) FROM %s WHERE complete AND isfinite(value) GROUP BY value ORDER BY value"
                        .formatted(table(indicator));
        return asked(select, indicator.place()).flatMap(rows -> several(rows, indicator.place()));
    }

    /// The values of rows, those that are no number told.
    Optional<Observed> rows(Empirical empirical) {
        Expression value = empirical.value();
        Optional<Column> column =
                described(
                        "SELECT (%s\n) AS v FROM %s"
                                .formatted(value.text(), table(empirical.from())),
                        value);
        boolean fits = column.filter(one -> one.family() == Column.Family.NUMBER).isPresent();
        if (column.isPresent() && !fits) {
            troubles.add(
                    value.place(),
                    Phrase.of(
                            "it is no number: %s",
                            "ce n’est pas un nombre\u00a0: %s", column.get().type()),
                    new Phrase(
                            "give a column of numbers, or CAST it in a model",
                            "donnez une colonne de nombres, ou convertissez-la (CAST) dans un"
                                    + " modèle"));
        }
        return fits
                ? asked(counted(empirical), value.place())
                        .filter(rows -> areFinite(rows, value.place()))
                        .flatMap(rows -> several(rows, value.place()))
                : Optional.empty();
    }

    private static String counted(Empirical empirical) {
        String by =
                empirical.by().map(one -> "CAST((" + one.text() + "\n) AS VARCHAR)").orElse("''");
        return "SELECT g, v, count(*) FROM (SELECT %s AS g, CAST((%s\n) AS DOUBLE) AS v FROM %s WHERE %s) WHERE v IS NOT NULL AND g IS NOT NULL GROUP BY g, v ORDER BY g, v LIMIT %d"
                .formatted(
                        by,
                        empirical.value().text(),
                        table(empirical.from()),
                        condition(empirical.where()),
                        MOST + 1);
    }

    private boolean areFinite(Rows rows, Place place) {
        long odd =
                rows.values().stream()
                        .filter(
                                row ->
                                        !Double.isFinite(
                                                (Double) Objects.requireNonNull(row.get(1))))
                        .mapToLong(row -> ((Number) Objects.requireNonNull(row.get(2))).longValue())
                        .sum();
        if (odd > 0) {
            troubles.add(
                    place,
                    Phrase.of(
                            "%s rows are infinite or not a number (NaN)",
                            "%s lignes sont infinies ou ne sont pas un nombre (NaN)",
                            Phrase.count(odd)),
                    new Phrase(
                            "leave them out with 'where', or mend the model",
                            "écartez-les avec «\u00a0where\u00a0», ou corrigez le modèle"));
        }
        return odd == 0;
    }

    private Optional<Observed> several(Rows rows, Place place) {
        if (rows.size() == 0) {
            troubles.add(
                    place,
                    new Phrase("no row has a value", "aucune ligne n’a de valeur"),
                    new Phrase(
                            "look at 'where', and whether the table has rows",
                            "regardez «\u00a0where\u00a0», et si la table a des lignes"));
            return Optional.empty();
        }
        if (rows.size() > MOST) {
            troubles.add(
                    place,
                    Phrase.of(
                            "more than %s different values",
                            "plus de %s valeurs différentes", Phrase.count(MOST)),
                    new Phrase(
                            "round them, value: round(amount, 0), or narrow 'where'",
                            "arrondissez, value: round(montant, 0), ou restreignez"
                                    + " «\u00a0where\u00a0»"));
            return Optional.empty();
        }
        return Optional.of(Observed.of(rows));
    }

    private Optional<Rows> asked(String select, Place place) {
        try {
            return Optional.of(bench.engine().query(select));
        } catch (SqlFailure failure) {
            refused(failure, place);
            return Optional.empty();
        }
    }

    private Optional<Column> described(String select, Expression expression) {
        try {
            return Optional.of(bench.engine().describe(select).getFirst());
        } catch (SqlFailure failure) {
            refused(failure, expression.at(Math.max(-1, failure.offset() - "SELECT (".length())));
            return Optional.empty();
        }
    }

    private void refused(SqlFailure failure, Place place) {
        troubles.add(
                place,
                Phrase.of(
                        "the engine refuses it: %s",
                        "le moteur le refuse\u00a0: %s", failure.words()),
                new Phrase(
                        "mend the expression or 'where'",
                        "corrigez l’expression ou «\u00a0where\u00a0»"));
    }

    private static String condition(Optional<Expression> where) {
        return where.map(one -> "(" + one.text() + "\n)").orElse("TRUE");
    }

    private static String table(TableRef reference) {
        return Sql.quote(reference.node().value());
    }
}

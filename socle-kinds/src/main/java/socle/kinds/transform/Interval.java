package socle.kinds.transform;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.kinds.transform.interval.Grid;
import socle.kinds.transform.interval.Rhythm;

/// How a model is cut into ranges of time. All times are UTC.
public record Interval(
        @Doc(
                        value =
                                "The column of the answer whose time says in which interval a row is.",
                        fr = "La colonne de la réponse dont l’heure dit l’intervalle d’une ligne.")
                ColumnRef column,
        @Doc(
                        value =
                                "How long an interval is: `hour`, `day`, `week` (from Monday), `month`, or a"
                                        + " duration such as `15m` or `6h`; in UTC.",
                        fr =
                                "La durée d’un intervalle\u00a0: `hour`, `day`, `week` (dès lundi), `month`, ou"
                                        + " une durée comme `15m` ou `6h`\u202f; en UTC.")
                String every,
        @Doc(
                        value =
                                "The day with which the first interval begins; that of the earliest row when"
                                        + " left out.",
                        fr =
                                "Le jour où commence le premier intervalle\u202f; celui de la plus ancienne ligne"
                                        + " par défaut.")
                Optional<LocalDate> from,
        @Doc(
                        value =
                                "The tables of which the SELECT sees the rows of the interval alone; it sees the"
                                        + " whole of any other.",
                        fr =
                                "Les tables dont le SELECT ne voit que les lignes de l’intervalle\u202f; il voit les"
                                        + " autres en entier.")
                Map<Link, TimedTable> reads,
        @Doc(
                        value =
                                "How long after its end an interval is complete; until then it is made again"
                                        + " when rows come.",
                        fr =
                                "Combien de temps après sa fin un intervalle est complet\u202f; d’ici là il est"
                                        + " refait quand des lignes arrivent.")
                @Default("0s")
                Duration grace,
        @Doc(
                        value =
                                "How far before its interval the SELECT sees rows of these tables too; what it"
                                        + " answers there is left out.",
                        fr =
                                "Jusqu’où avant son intervalle le SELECT voit aussi des lignes de ces tables\u202f;"
                                        + " ce qu’il y répond est laissé de côté.")
                @Default("0s")
                Duration lookback) {

    public Interval {
        reads = Collections.unmodifiableMap(new LinkedHashMap<>(reads));
        if (Grid.of(every).isEmpty()) {
            throw SpecProblem.at(
                    "every",
                    Phrase.of(
                            "'%s' is not the length of an interval",
                            "«\u00a0%s\u00a0» n’est pas une durée d’intervalle", every),
                    new Phrase(
                            "write hour, day, week, month, or a duration of a minute or more: 15m, 6h,"
                                    + " 2d",
                            "écrivez hour, day, week, month, ou une durée d’une minute au moins\u00a0: 15m,"
                                    + " 6h, 2d"));
        }
        if (reads.isEmpty()) {
            throw SpecProblem.of(
                    new Phrase(
                            "no table is cut by intervals",
                            "aucune table n’est découpée par intervalles"),
                    new Phrase(
                            "name it with its column of time: reads: {events: {time: happened_at}}",
                            "nommez-la avec sa colonne d’heure\u00a0: reads: {events: {time:"
                                    + " happened_at}}"));
        }
        notNegative("grace", grace);
        notNegative("lookback", lookback);
    }

    /// When its intervals are.
    Rhythm rhythm() {
        return new Rhythm(
                Grid.of(every).orElseThrow(),
                from.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                grace,
                lookback);
    }

    private static void notNegative(String key, Duration duration) {
        if (duration.isNegative()) {
            throw SpecProblem.at(
                    key,
                    new Phrase("a duration below zero", "une durée négative"),
                    new Phrase("write 0s, 10m, 1d", "écrivez 0s, 10m, 1d"));
        }
    }
}

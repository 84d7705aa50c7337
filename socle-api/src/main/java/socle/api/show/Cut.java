package socle.api.show;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a metric is asked: by which of its dimensions, of which rows, over which stretch of time,
/// and
/// beside which other values of itself.
///
/// @param by names of dimensions, one row a combination of their values; a total is always given
/// @param where values that dimensions have to have, by their names
/// @param period one row a period of this length; none for one value of the whole stretch
/// @param last the stretch: so many periods of this length, up to the last one that the data fill;
///     none for all there is
/// @param beside what stands beside each value
public record Cut(
        List<String> by,
        Map<String, String> where,
        Optional<Metric.Period> period,
        Optional<Last> last,
        Set<Beside> beside) {

    public Cut {
        by = List.copyOf(by);
        where = Map.copyOf(where);
        beside = beside.isEmpty() ? Set.of() : EnumSet.copyOf(beside);
    }

    /// All of it, in one value.
    public static Cut whole() {
        return new Cut(List.of(), Map.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    /// The same, with one row a period.
    public Cut each(Metric.Period length) {
        return new Cut(by, where, Optional.of(length), last, beside);
    }

    /// The same, over the last so many periods.
    public Cut over(int periods, Metric.Period length) {
        return new Cut(by, where, period, Optional.of(new Last(periods, length)), beside);
    }

    /// The same, by these dimensions.
    public Cut by(String... dimensions) {
        return new Cut(List.of(dimensions), where, period, last, beside);
    }

    /// The same, of the rows whose dimension has this value.
    public Cut where(String dimension, String value) {
        Map<String, String> more = new LinkedHashMap<>(where);
        more.put(dimension, value);
        return new Cut(by, more, period, last, beside);
    }

    /// The same, with these beside each value.
    public Cut beside(Beside... others) {
        return new Cut(by, where, period, last, Set.of(others));
    }

    /// The last so many periods that the data fill.
    public record Last(int periods, Metric.Period length) {
        public Last {
            if (periods < 1) {
                throw new IllegalArgumentException("the last " + periods);
            }
        }
    }

    /// Another value of the same metric, of the same dimensions, at another time.
    public enum Beside {
        /// The stretch of the same length just before.
        PREVIOUS("previous"),
        /// The same stretch a year before.
        YEAR_BEFORE("year_before"),
        /// The twelve months that end with it: their mean by period where values add up, the value
        /// of all of them otherwise.
        MOVING("moving"),
        /// From the first day of the year in which it ends.
        TO_DATE("to_date");

        private final String column;

        Beside(String column) {
            this.column = column;
        }

        /// The column that holds it.
        public String column() {
            return column;
        }
    }
}

package socle.api.show;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// How a metric is asked: by which of its dimensions, of which rows, over which stretch of time,
/// and beside which other values of itself.
///
/// @param by names of dimensions, one row a combination of their values; a total is always given
/// @param where values that dimensions have to have, by their names
/// @param period one row a period of this length; none for one value of the whole stretch
/// @param last the stretch: so many periods of this length, up to the last one that the data fill;
///     none for all there is
/// @param beside what stands beside each value
/// @param moving what a moving value looks back on
public record Cut(
        List<String> by,
        Map<String, String> where,
        Optional<Metric.Period> period,
        Optional<Last> last,
        Set<Beside> beside,
        Last moving) {

    public Cut {
        by = List.copyOf(by);
        where = Map.copyOf(where);
        beside = beside.isEmpty() ? Set.of() : EnumSet.copyOf(beside);
    }

    /// All of it, in one value.
    public static Cut whole() {
        return new Cut(List.of(), Map.of(), Optional.empty(), Optional.empty(), Set.of(), YEAR);
    }

    /// What a moving value looks back on unless said.
    public static final Last YEAR = new Last(12, Metric.Period.MONTH);

    /// The same, with one row a period.
    public Cut each(Metric.Period length) {
        return new Cut(by, where, Optional.of(length), last, beside, moving);
    }

    /// The same, over the last so many periods.
    public Cut over(int periods, Metric.Period length) {
        return new Cut(by, where, period, Optional.of(new Last(periods, length)), beside, moving);
    }

    /// The same, by these dimensions.
    public Cut by(String... dimensions) {
        return new Cut(List.of(dimensions), where, period, last, beside, moving);
    }

    /// The same, of the rows whose dimension has this value.
    public Cut where(String dimension, String value) {
        Map<String, String> more = new LinkedHashMap<>(where);
        more.put(dimension, value);
        return new Cut(by, more, period, last, beside, moving);
    }

    /// The same, with these beside each value.
    public Cut beside(Beside... others) {
        return new Cut(by, where, period, last, Set.of(others), moving);
    }

    /// The same, its moving value looking back on so many periods.
    public Cut moving(int periods, Metric.Period length) {
        return new Cut(by, where, period, last, beside, new Last(periods, length));
    }

    /// The same, with a moving value beside each that looks back on so long.
    public Cut lookingBack(Last stretch) {
        Set<Beside> more = EnumSet.of(Beside.MOVING);
        more.addAll(beside);
        return new Cut(by, where, period, last, more, stretch);
    }

    /// So many periods.
    public record Last(int periods, Metric.Period length) {

        private static final Pattern WORDS = Pattern.compile("(\\d{1,4})[ -]?([a-z]+)");

        public Last {
            if (periods < 1) {
                throw new IllegalArgumentException("the last " + periods);
            }
        }

        /// Reads `12 months`; nothing when it is no stretch of time.
        public static Optional<Last> of(String words) {
            Matcher said = WORDS.matcher(words.strip().toLowerCase(Locale.ROOT));
            if (!said.matches() || said.group(1).matches("0+")) {
                return Optional.empty();
            }
            int count = Integer.parseInt(said.group(1));
            String length = said.group(2).replaceAll("s$", "");
            return List.of(Metric.Period.values()).stream()
                    .filter(one -> one.name().equalsIgnoreCase(length))
                    .findFirst()
                    .map(one -> new Last(count, one));
        }

        /// How many months it is long.
        public int months() {
            return periods * length.months();
        }

        /// As people say it: `12 months`.
        public Phrase words() {
            boolean one = periods == 1;
            return switch (length) {
                case MONTH -> Phrase.of(one ? "%d month" : "%d months", "%d mois", periods);
                case QUARTER ->
                        Phrase.of(
                                one ? "%d quarter" : "%d quarters",
                                one ? "%d trimestre" : "%d trimestres",
                                periods);
                case YEAR ->
                        Phrase.of(one ? "%d year" : "%d years", one ? "%d an" : "%d ans", periods);
            };
        }
    }

    /// Another value of the same metric, of the same dimensions, at another time.
    public enum Beside {
        @Doc(
                value = "The stretch of the same length just before.",
                fr = "La même durée, juste avant.")
        PREVIOUS("previous"),
        @Doc(value = "The same stretch a year before.", fr = "La même durée, un an avant.")
        YEAR_BEFORE("year_before"),
        @Doc(
                value = "The first stretch of that length.",
                fr = "La première durée de cette longueur.")
        FIRST("first"),
        @Doc(
                value =
                        "The twelve months that end with it, or what moving says: their mean by period"
                                + " where values add up, the value of all of them otherwise.",
                fr =
                        "Les douze mois qui finissent avec elle, ou ce que dit moving : leur moyenne par"
                                + " période si les valeurs s’ajoutent, la valeur de l’ensemble sinon.")
        MOVING("moving"),
        @Doc(
                value = "From the first day of the year in which it ends.",
                fr = "Depuis le premier jour de l’année où elle finit.")
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

package socle.app.show.chart;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.words.Dates;
import socle.app.show.words.Numbers;
import socle.app.show.words.Values;

/// How the values of a plot are written in one language.
record Look(Language language) {

    /// Units short enough to stand at every tick.
    private static final Set<String> SHORT = Set.of("%", "$", "€", "£", "°C", "km", "m", "s", "h");

    Numbers numbers() {
        return new Numbers(language);
    }

    Dates dates() {
        return new Dates(language);
    }

    String say(String en, String fr) {
        return new Phrase(en, fr).in(language);
    }

    /// A value as a label or in a sentence.
    String value(double value, Channel channel) {
        boolean large = channel.format() == Format.AUTO && Math.abs(value) >= 1e6;
        return numbers()
                .with(value, large ? Format.COMPACT : channel.format(), channel.unit().orElse(""));
    }

    /// A value beside its mark: its unit only when it is short.
    String mark(double value, Channel channel) {
        boolean large = channel.format() == Format.AUTO && Math.abs(value) >= 1e6;
        return numbers().with(value, large ? Format.COMPACT : channel.format(), shortUnit(channel));
    }

    /// A number on an axis, with as many digits as tell the ticks apart.
    String tick(double value, double step, double largest, Channel channel) {
        int decimals = decimals(step);
        String words =
                switch (channel.format()) {
                    case PERCENT -> numbers().percent(value, decimals(step * 100));
                    case COMPACT -> value == 0 ? "0" : numbers().compact(value);
                    case AUTO, INTEGER, DECIMAL -> {
                        boolean far = largest >= 1e6 || step < 1e-4;
                        yield value == 0
                                ? "0"
                                : far
                                        ? numbers()
                                                .of(
                                                        value,
                                                        largest >= 1e6
                                                                ? Format.COMPACT
                                                                : Format.AUTO)
                                        : numbers().fixed(value, decimals);
                    }
                };
        return numbers().unit(words, shortUnit(channel));
    }

    /// What is said at the axis of values: its title, and its unit when the ticks do not say it.
    String axis(Channel channel) {
        String title = channel.title().orElse("");
        String unit = channel.unit().orElse("");
        if (unit.isEmpty() || SHORT.contains(unit) || title.contains(unit)) {
            return title;
        }
        return title.isEmpty() ? unit : title + " (" + unit + ")";
    }

    /// A value as a name; a dash for none.
    String name(@Nullable Object value, Channel channel) {
        return value == null ? "—" : new Values(language).of(value, channel.format());
    }

    /// The names of places, written in the shortest form that tells them apart.
    List<String> names(List<Object> places, Format format) {
        if (places.stream().allMatch(place -> Values.moment(place) != null)) {
            boolean several = places.size() > 1;
            boolean years = several && places.stream().allMatch(place -> starts(place, 1));
            boolean months = several && places.stream().allMatch(place -> starts(place, 0));
            return places.stream().map(place -> moment(place, years, months)).toList();
        }
        boolean plain = places.stream().allMatch(Look::likeYear);
        return places.stream()
                .map(place -> plain ? plainDigits(place) : new Values(language).of(place, format))
                .toList();
    }

    private String moment(Object place, boolean years, boolean months) {
        LocalDateTime moment = Values.moment(place);
        if (moment == null) {
            return String.valueOf(place);
        }
        if (years) {
            return String.valueOf(moment.getYear());
        }
        return months ? dates().shortMonth(moment.toLocalDate()) : new Values(language).of(place);
    }

    /// Whether a moment is the start of a month; of this month, when one is given.
    private static boolean starts(Object place, int month) {
        LocalDateTime moment = Values.moment(place);
        return moment != null
                && moment.getDayOfMonth() == 1
                && moment.toLocalTime().toSecondOfDay() == 0
                && (month == 0 || moment.getMonthValue() == month);
    }

    private static boolean likeYear(Object place) {
        Double number = Values.number(place);
        return number != null && number == Math.rint(number) && number >= 1000 && number < 3000;
    }

    private static String plainDigits(@Nullable Object place) {
        return BigDecimal.valueOf(((Number) Objects.requireNonNull(place)).longValue())
                .toPlainString();
    }

    private static String shortUnit(Channel channel) {
        return channel.unit().filter(SHORT::contains).orElse("");
    }

    private static int decimals(double step) {
        return (int) Math.min(9, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
    }
}

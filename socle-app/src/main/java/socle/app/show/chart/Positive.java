package socle.app.show.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.show.Channel;
import socle.app.show.words.Values;

/// What a logarithmic axis has no place for: zero and less. It is not drawn, and it is counted.
final class Positive {
    private Positive() {}

    /// A value that has a place on the axis of its channel; null for one that has none.
    static @Nullable Double placed(Sheet sheet, Channel channel, @Nullable Object value) {
        Double number = Values.number(value);
        return number != null && number <= 0 && sheet.isLog(channel) ? null : number;
    }

    /// How many rows of a drawing have a value that its axis has no place for.
    static long left(Sheet sheet, Channel channel) {
        if (!sheet.isLog(channel)) {
            return 0;
        }
        List<@Nullable Object> values = sheet.rows().column(channel.column());
        return sheet.numbers().stream()
                .map(row -> Values.number(values.get(row)))
                .filter(value -> value != null && value <= 0)
                .count();
    }

    /// A sentence for each axis that leaves values out; it is noted as well.
    static List<String> words(Sheet sheet, Channel... channels) {
        return Stream.of(channels)
                .filter(channel -> left(sheet, channel) > 0)
                .map(channel -> words(sheet, channel, left(sheet, channel)))
                .toList();
    }

    /// The sentence for one axis.
    static String words(Sheet sheet, Channel channel, long left) {
        String digits = sheet.look().numbers().count(left);
        String en = "Not drawn, zero or less on a logarithmic axis (" + channel.column() + "): ";
        String fr = "Non dessinées, nulles ou négatives sur un axe logarithmique (";
        fr += channel.column() + ")\u00A0: ";
        sheet.note(en + digits + ".", fr + digits + ".");
        return sheet.look().say(en, fr) + digits + ".";
    }

    static double least(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).min().orElse(1);
    }

    static double most(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    }
}

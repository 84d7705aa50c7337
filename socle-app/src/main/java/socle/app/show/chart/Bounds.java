package socle.app.show.chart;

import java.util.List;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.app.show.chart.Intervals.Estimate;

/// Writes an estimate and its interval, `0.42 [0.31; 0.55]`, all numbers of a drawing with the same
/// decimals: two digits of the typical half width.
record Bounds(Look look, Channel channel, int decimals) {

    static Bounds of(Sheet sheet, List<Estimate> estimates) {
        double[] widths =
                estimates.stream()
                        .filter(Estimate::isThere)
                        .mapToDouble(it -> Math.abs(it.high() - it.low()) / 2)
                        .filter(width -> width > 0)
                        .sorted()
                        .toArray();
        double typical = widths.length == 0 ? 1 : Telling.quantile(widths, 0.5);
        boolean share = sheet.axis().format() == Format.PERCENT;
        double size = Math.log10(share ? typical * 100 : typical);
        return new Bounds(
                sheet.look(), sheet.axis(), (int) Math.clamp(1 - Math.floor(size), 0, 12));
    }

    String words(Estimate estimate) {
        return number(estimate.value())
                + " ["
                + number(estimate.low())
                + look.say("; ", "\u202F; ")
                + number(estimate.high())
                + "]";
    }

    String absent() {
        return look.numbers().absent();
    }

    String number(double value) {
        boolean far = Math.abs(value) >= 1e6 || (decimals > 6 && value != 0);
        return switch (channel.format()) {
            case PERCENT -> look.numbers().percent(value, decimals);
            case INTEGER -> look.numbers().fixed(value, 0);
            case DECIMAL -> look.numbers().fixed(value, 1);
            case COMPACT -> look.mark(value, channel);
            case AUTO -> far ? look.mark(value, channel) : look.numbers().fixed(value, decimals);
        };
    }
}

package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import socle.api.show.Channel;
import socle.app.show.chart.Histogram.Bin;
import socle.app.show.words.Values;

/// Says in words how values spread over bins: how many, from where to where, where most are, and
/// the shape of the whole.
record BinWords(List<Bin> bins, Look look, Channel edge, Telling counts) {

    /// From this skewness on, a shape leans (M. G. Bulmer, Principles of Statistics, 1979).
    private static final double LEANS = 0.5;

    /// Fewer values than this have no shape.
    private static final double ENOUGH = 20;

    static BinWords of(Histogram histogram) {
        Sheet sheet = histogram.sheet();
        Telling counts = new Telling(sheet.look(), sheet.value());
        return new BinWords(histogram.bins(), sheet.look(), sheet.name(), counts);
    }

    List<String> words() {
        double total = bins.stream().mapToDouble(Bin::count).sum();
        Bin most = bins.stream().max(Comparator.comparingDouble(Bin::count)).orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                look.say("Histogram of ", "Histogramme de ")
                        + look.numbers().count(Math.round(total))
                        + look.say(" values, bins: ", " valeurs, classes\u00A0: ")
                        + look.numbers().count(bins.size())
                        + ".");
        sentences.add(
                Telling.upper(look.say("from ", "de "))
                        + edge(bins.getFirst().low())
                        + look.say(" to ", " à ")
                        + edge(bins.getLast().high())
                        + ".");
        sentences.add(
                look.say("Fullest bin: ", "Classe la plus pleine\u00A0: ")
                        + range(most)
                        + " ("
                        + counts.value(most.count())
                        + ").");
        sentences.add(look.say("Median: ", "Médiane\u00A0: ") + range(median()) + ".");
        if (total >= ENOUGH) {
            shape(sentences);
        }
        return sentences;
    }

    private void shape(List<String> sentences) {
        double skewness = skewness();
        if (Double.isNaN(skewness)) {
            return;
        }
        String digits = look.numbers().fixed(skewness, 2);
        String shape =
                Math.abs(skewness) < LEANS
                        ? look.say(
                                "The shape is about symmetric",
                                "La forme est à peu près symétrique")
                        : skewness > 0
                                ? look.say(
                                        "A long tail to the high values",
                                        "Une longue queue vers les valeurs hautes")
                                : look.say(
                                        "A long tail to the low values",
                                        "Une longue queue vers les valeurs basses");
        sentences.add(
                shape
                        + look.say(" (skewness of the bins ", " (asymétrie des classes ")
                        + digits
                        + ").");
    }

    /// The bin in which half of all values is reached.
    Bin median() {
        double half = bins.stream().mapToDouble(Bin::count).sum() / 2;
        double sum = 0;
        for (Bin bin : bins) {
            sum += bin.count();
            if (sum >= half) {
                return bin;
            }
        }
        return bins.getLast();
    }

    /// The third standardised moment, every value taken at the middle of its bin.
    double skewness() {
        double n = bins.stream().mapToDouble(Bin::count).sum();
        double mean = bins.stream().mapToDouble(b -> b.count() * b.middle()).sum() / n;
        double second = moment(mean, 2) / n;
        return second == 0 ? Double.NaN : moment(mean, 3) / n / Math.pow(second, 1.5);
    }

    private double moment(double mean, int power) {
        return bins.stream().mapToDouble(b -> b.count() * Math.pow(b.middle() - mean, power)).sum();
    }

    private String range(Bin bin) {
        return look.say("from ", "de ")
                + edge(bin.low())
                + look.say(" to ", " à ")
                + edge(bin.high());
    }

    private String edge(Object value) {
        Double number = Values.number(value);
        return number == null ? look.name(value, edge) : look.value(number, edge);
    }
}

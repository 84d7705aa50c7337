package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.text.Phrase;
import socle.app.screens.node.Shape.Figures;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;
import socle.core.engine.TableProfile.Frequent;

/// The small drawings of a column: how its values lie, how many are missing. Each says in words
/// what
/// it shows.
record Silhouette(String column, Figures figures, Sheet sheet) {

    private static final double WIDE = 152;
    private static final double HIGH = 36;
    private static final int BARS = 4;

    /// How the values lie: ranges of one width, or the most frequent ones.
    Markup draw() {
        if (!figures.bins().isEmpty()) {
            return bins(figures.bins());
        }
        List<Frequent> frequent =
                figures.values().map(Shape.Values::frequent).orElse(List.of()).stream()
                        .limit(BARS)
                        .toList();
        if (frequent.isEmpty()) {
            return Tag.of("span", sheet.say(different())).as("small quiet");
        }
        return bars(frequent);
    }

    private Phrase different() {
        return figures.distinct() == figures.rows() - figures.missing() && figures.rows() > 1
                ? new Phrase("each value once", "chaque valeur une fois")
                : Phrase.of("%s different", "%s différentes", Phrase.count(figures.distinct()));
    }

    private Tag bins(List<Long> bins) {
        long most = bins.stream().mapToLong(it -> it).max().orElse(1);
        double each = WIDE / bins.size();
        List<Tag> bars = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            double high = bins.get(i) == 0 ? 0 : Math.max(1, (HIGH - 2) * bins.get(i) / most);
            bars.add(
                    Tag.of("rect")
                            .as("s1")
                            .at("x", i * each + 0.5)
                            .at("y", HIGH - high)
                            .at("width", each - 1)
                            .at("height", high)
                            .at("fill", "#0072b2"));
        }
        String counts =
                bins.stream()
                        .map(it -> sheet.numbers().count(it))
                        .collect(Collectors.joining(", "));
        return svg(
                        "plot hist",
                        WIDE,
                        HIGH,
                        sheet.say(
                                Phrase.of(
                                        "%s: values in %s ranges of one width: %s",
                                        "%s\u00a0: valeurs par %s tranches de même largeur\u00a0: %s",
                                        column,
                                        bins.size(),
                                        counts)))
                .with(bars);
    }

    private Tag bars(List<Frequent> frequent) {
        long most = frequent.getFirst().count();
        List<Tag> bars = new ArrayList<>();
        for (int i = 0; i < frequent.size(); i++) {
            bars.add(
                    Tag.of("rect")
                            .as(i == 0 ? "s1" : "mu")
                            .at("x", 0)
                            .at("y", 9.0 * i)
                            .at("width", Math.max(1, WIDE * frequent.get(i).count() / most))
                            .at("height", 7)
                            .at("fill", "#0072b2"));
        }
        String words =
                frequent.stream()
                        .map(it -> it.value() + " " + sheet.numbers().count(it.count()))
                        .collect(Collectors.joining(", "));
        return svg(
                        "plot hist",
                        WIDE,
                        HIGH,
                        sheet.say(
                                Phrase.of(
                                        "%s: the most frequent values: %s",
                                        "%s\u00a0: les valeurs les plus fréquentes\u00a0: %s",
                                        column,
                                        words)))
                .with(bars);
    }

    /// How many values are missing.
    Markup missing() {
        double share =
                figures.rows() == 0 ? 0 : (double) figures.missing() / (double) figures.rows();
        String words = sheet.numbers().percent(share, share == 0 ? 0 : 1);
        Tag bar =
                svg(
                                "miss plot",
                                64,
                                8,
                                sheet.say(
                                        Phrase.of(
                                                "%s of the values are missing",
                                                "%s de valeurs absentes", words)))
                        .with(
                                Tag.of("rect")
                                        .as("band")
                                        .at("width", 64)
                                        .at("height", 8)
                                        .at("rx", 2));
        if (figures.missing() > 0) {
            bar =
                    bar.with(
                            Tag.of("rect")
                                    .as("s2")
                                    .at("width", Math.max(0.5, 64 * share))
                                    .at("height", 8)
                                    .at("rx", 2));
        }
        return Tag.of("span", bar, Markup.words(" " + words)).as("nowrap");
    }

    private static Tag svg(String look, double wide, double high, String name) {
        return Tag.of("svg")
                .as(look)
                .at("viewBox", "0 0 " + Tag.number(wide) + " " + Tag.number(high))
                .at("role", "img")
                .at("aria-label", name);
    }
}

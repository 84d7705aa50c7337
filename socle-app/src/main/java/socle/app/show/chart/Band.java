package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import socle.api.data.Column;

/// Names along an axis, each with a band of the same width.
record Band(List<String> names, double start, double end, double gap) implements Scale {

    /// Names are cut to this width where they stand beside each other.
    private static final double WIDEST = 110;

    /// The width of a band without the gap beside it.
    double width() {
        return each() * (1 - gap);
    }

    /// Where the band of a name begins.
    double at(int place) {
        return start + each() * place + each() * gap / 2;
    }

    double middle(int place) {
        return at(place) + width() / 2;
    }

    double each() {
        return (end - start) / Math.max(1, names.size());
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ticks.add(new Tick(middle(i), names.get(i)));
        }
        return ticks;
    }

    /// The names under a drawing: all when they fit, otherwise cut when few, every so many when
    /// many or in an order that tells those between.
    List<Tick> fitted(Sheet sheet, Column.Family sort) {
        List<Tick> ticks = ticks();
        double widest =
                ticks.stream()
                        .mapToDouble(tick -> Label.at(0, 0, tick.words()).width())
                        .max()
                        .orElse(0);
        if (widest <= each() - 6) {
            return ticks;
        }
        boolean ordered = sort != Column.Family.TEXT;
        if (!ordered && each() >= 34) {
            sheet.cut();
            return ticks.stream().map(tick -> cut(tick, each() - 6)).toList();
        }
        int every = (int) Math.ceil((Math.min(widest, WIDEST) + 14) / each());
        List<Tick> kept = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i += every) {
            kept.add(cut(ticks.get(i), WIDEST));
        }
        if (!ordered) {
            sheet.note(
                    "Not every name is written; the table has them all.",
                    "Tous les noms ne sont pas écrits ; le tableau les donne tous.");
        }
        return kept;
    }

    private static Tick cut(Tick tick, double width) {
        return new Tick(tick.at(), TextWidths.cut(tick.words(), Label.SIZE, width));
    }
}

package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;

/// Names along an axis, each with a band of the same width.
record Band(List<String> names, double start, double end, double gap) implements Scale {

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
}

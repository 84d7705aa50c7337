package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Slices.Slice;
import socle.app.show.markup.Tag;

/// Slices of a whole, clockwise from noon, from the greatest; a donut when there is a hole. Names
/// stand beside the slices on wide drawings, in a list under them on narrow ones.
record Pie(Cells cells, Slices whole, Sheet sheet) implements Marks {

    private static final double NARROW = 480;

    static Pie of(Cells cells) {
        return new Pie(cells, Slices.of(cells), cells.sheet());
    }

    @Override
    public Optional<Phrase> nothing() {
        return whole.slices().size() > Palette.MOST
                ? Optional.of(Slices.MANY)
                : Slices.nothing(cells);
    }

    @Override
    public List<String> words() {
        return SliceWords.of(cells, whole).words(sheet.look().say("Slices", "Parts"));
    }

    @Override
    public double draw(Svg svg) {
        if (cells.present().stream().anyMatch(value -> value == 0)) {
            sheet.note(
                    "What is zero has no slice; the table has it.",
                    "Ce qui est nul n’a pas de part\u202F; le tableau le donne.");
        }
        boolean narrow = svg.width() < NARROW;
        double radius = narrow ? Math.min(90, svg.width() / 2 - 10) : 112;
        double hole = sheet.chart().shape().hole() * radius;
        Disc disc = new Disc(svg.width() / 2, narrow ? radius + 4 : radius + 20, radius, hole);
        slices(svg, disc);
        if (hole > 0) {
            total(svg, disc);
        }
        return narrow ? list(svg, disc.bottom() + 16) : beside(svg, disc);
    }

    private void slices(Svg svg, Disc disc) {
        double turned = 0;
        List<Tag> cuts = new ArrayList<>();
        for (int i = 0; i < whole.slices().size(); i++) {
            Slice slice = whole.slices().get(i);
            double turn = slice.value() / whole.whole();
            svg.shape(disc.slice(turned, turned + turn), i, slice.row());
            cuts.add(cut(disc, turned));
            turned += turn;
        }
        if (cuts.size() > 1) {
            cuts.forEach(svg::add);
        }
    }

    private static Tag cut(Disc disc, double turn) {
        String way =
                Svg.way(
                        disc.x(turn, disc.hole()),
                        disc.y(turn, disc.hole()),
                        disc.x(turn, disc.radius() + 1),
                        disc.y(turn, disc.radius() + 1));
        return Tag.of("path")
                .as("paper")
                .at("d", way)
                .at("stroke", Palette.PAPER)
                .at("stroke-width", 2);
    }

    private void total(Svg svg, Disc disc) {
        String words = sheet.look().mark(whole.whole(), sheet.value());
        Label label = Label.at(disc.x(), disc.y() + 6, words).middle().in(Face.HEAVY);
        double room = disc.hole() * 2 - 16;
        label = label.sized(Math.min(22, Label.SIZE * room / label.width()));
        if (label.size() < Label.SIZE) {
            sheet.note("The whole: " + words + ".", "Le tout\u00A0: " + words + ".");
            return;
        }
        svg.text(label);
        Label under = Label.at(disc.x(), disc.y() + 24, sheet.look().say("in all", "en tout"));
        if (disc.hole() > 34) {
            svg.text(under.middle());
        }
    }

    /// Names beside the slices, at the ends of lines that lead to them.
    private double beside(Svg svg, Disc disc) {
        Leaders right = new Leaders(svg, disc, whole, 1);
        Leaders left = new Leaders(svg, disc, whole, -1);
        double turned = 0;
        for (int i = 0; i < whole.slices().size(); i++) {
            double turn = whole.slices().get(i).value() / whole.whole();
            (turned + turn / 2 < 0.5 ? right : left).add(i, turned + turn / 2);
            turned += turn;
        }
        double bottom = Math.max(right.draw(), left.draw());
        return Math.max(bottom, disc.bottom() + 20);
    }

    /// Names, values and shares under each other.
    private double list(Svg svg, double top) {
        double y = top + 14;
        for (int i = 0; i < whole.slices().size(); i++) {
            Slice slice = whole.slices().get(i);
            Label value = Label.at(svg.width(), y, whole.said(slice.value())).end().in(Face.STRONG);
            svg.shape(Svg.box(new Box(0, y - 11, 18, y + 2)), i);
            String name = TextWidths.cut(slice.name(), Label.SIZE, value.box().left() - 36);
            if (!name.equals(slice.name())) {
                sheet.cut();
            }
            svg.text(Label.at(26, y, name).in(Face.STRONG));
            svg.text(value);
            y += 22;
        }
        return y - 6;
    }
}

package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.show.Format;
import socle.api.text.Phrase;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Telling.Said;
import socle.app.show.chart.Tiles.Group;
import socle.app.show.chart.Tiles.Tile;

/// Rectangles whose areas are the values, in groups of one colour and pattern, so light that names
/// are read on them.
record Treemap(Tiles tiles, Sheet sheet) implements Marks {

    private static final double NARROW = 480;
    private static final double INSET = 6;
    private static final double LINE = 15;

    /// Smaller values than this many are drawn as one rectangle a group.
    private static final int MOST = 150;

    static Treemap of(Sheet sheet) {
        return new Treemap(Tiles.of(sheet), sheet);
    }

    @Override
    public Optional<Phrase> nothing() {
        return tiles.nothing();
    }

    @Override
    public double draw(Svg svg) {
        double top = tiles.groups().size() > 1 ? key().draw(svg, 0) + 2 : 1;
        double height = svg.width() < NARROW ? 400 : 340;
        Box room = new Box(1, top, svg.width() - 1, top + height);
        List<Double> sums = tiles.groups().stream().map(Group::sum).toList();
        List<Box> boxes = Squares.of(sums, room);
        int unnamed = 0;
        for (int i = 0; i < boxes.size(); i++) {
            unnamed += group(svg, i, boxes.get(i));
        }
        if (unnamed > 0) {
            sheet.note(
                    "Some rectangles have no room for their name; the table has all of them.",
                    "Certains rectangles n’ont pas la place de leur nom\u202F; le tableau les"
                            + " donne tous.");
        }
        return top + height + 1;
    }

    /// @return how many of its rectangles have no name
    private int group(Svg svg, int series, Box room) {
        List<Tile> all = tiles.groups().get(series).tiles();
        List<Tile> drawn = all.subList(0, Math.min(MOST, all.size()));
        List<Double> values = new ArrayList<>(drawn.stream().map(Tile::value).toList());
        List<Tile> rest = all.subList(drawn.size(), all.size());
        if (!rest.isEmpty()) {
            values.add(rest.stream().mapToDouble(Tile::value).sum());
        }
        double air = tiles.groups().size() > 1 ? 1.5 : 0;
        List<Box> boxes = Squares.of(values, inner(room, air));
        int unnamed = rest.size();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = inner(boxes.get(i), 1);
            if (i < drawn.size()) {
                svg.tint(Svg.box(box), series, drawn.get(i).row());
                unnamed += name(svg, drawn.get(i), box) ? 0 : 1;
            } else {
                svg.tint(Svg.box(box), series, rest.getFirst().row());
            }
        }
        return unnamed;
    }

    private static Box inner(Box box, double air) {
        double x = Math.min(air, box.width() / 2.5);
        double y = Math.min(air, box.height() / 2.5);
        return new Box(box.left() + x, box.top() + y, box.right() - x, box.bottom() - y);
    }

    private boolean name(Svg svg, Tile tile, Box box) {
        double room = box.width() - 2 * INSET;
        List<String> lines = TextWidths.wrap(tile.name(), Label.SIZE, room);
        boolean cut = lines.stream().anyMatch(line -> line.endsWith("…"));
        if (cut || lines.size() * LINE + INSET > box.height()) {
            return false;
        }
        double y = box.top() + LINE + 1;
        for (String line : lines) {
            svg.text(Label.at(box.left() + INSET, y, line).in(Face.STRONG));
            y += LINE;
        }
        Label value =
                Label.at(box.left() + INSET, y, sheet.look().mark(tile.value(), sheet.value()));
        if (value.in(Face.HEAVY).width() <= room && y + INSET <= box.bottom()) {
            svg.text(value.in(Face.HEAVY));
        }
        return true;
    }

    private Key key() {
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < tiles.groups().size(); i++) {
            int series = i;
            Group group = tiles.groups().get(i);
            String share = sheet.look().numbers().of(group.sum() / tiles.whole(), Format.PERCENT);
            entries.add(
                    new Key.Entry(
                            group.name() + " " + share,
                            (svg, room) -> svg.tint(Svg.box(room), series)));
        }
        return new Key(entries);
    }

    @Override
    public List<String> words() {
        Telling telling = new Telling(sheet.look(), sheet.value());
        List<Tile> all = tiles.tiles();
        List<String> words = new ArrayList<>();
        words.add(
                telling.count(
                        "Treemap, rectangles", "Carte proportionnelle, rectangles", all.size()));
        words.add(
                telling.of(sheet.look().say("In all", "En tout"))
                        + telling.value(tiles.whole())
                        + ".");
        for (Group group : tiles.groups()) {
            words.add(group(group, telling));
        }
        if (tiles.zero() > 0) {
            words.add(
                    telling.count(
                            "Values that are zero, without area",
                            "Valeurs nulles, sans aire",
                            tiles.zero()));
        }
        if (tiles.absent() > 0) {
            words.add(telling.count("Values that are absent", "Valeurs absentes", tiles.absent()));
        }
        return words;
    }

    private String group(Group group, Telling telling) {
        List<Said> said =
                group.tiles().stream().map(it -> new Said(it.name(), it.value())).toList();
        String share = sheet.look().numbers().of(group.sum() / tiles.whole(), Format.PERCENT);
        String head =
                tiles.groups().size() == 1
                        ? ""
                        : telling.of(
                                group.name()
                                        + " "
                                        + telling.value(group.sum())
                                        + " ("
                                        + share
                                        + ")");
        String found = said.size() <= Telling.FEW ? telling.each(said) : telling.extremes(said);
        return (head.isEmpty() ? Telling.upper(found) : head + found) + ".";
    }
}

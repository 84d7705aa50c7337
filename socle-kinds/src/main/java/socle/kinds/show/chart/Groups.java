package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Chart.Shape;
import socle.api.show.Chart.Stack;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// Marks that each stand for a group of rows: bars, lines, areas, cells, slices, flows.
///
/// @param dims by which rows are grouped, the first of them outermost
/// @param measure the slot of the value
/// @param horizontal bars lie: the value is on x
record Groups(ChartSpec spec, List<Dim> dims, Slot measure, Axis value, boolean horizontal)
        implements Recipe {

    /// The colours that can be told apart; more of them are joined under Others.
    static final int MOST_COLOURS = 6;

    /// More drawings beside each other are not compared.
    static final int MOST_FACETS = 12;

    private static final int MOST_TILES = 40;
    private static final int MOST_ENDS = 15;
    private static final int MOST_CAUSES = 12;

    Groups {
        dims = List.copyOf(dims);
    }

    static Optional<Groups> of(ChartSpec spec, List<Column> columns) {
        Families families = new Families(columns);
        boolean lies = lies(spec, families);
        Slot measure = measure(spec.mark(), lies);
        Optional<Axis> value = spec.axis(measure).filter(families::isMeasured);
        if (value.isEmpty() || spec.mark().needs().stream().anyMatch(s -> spec.axis(s).isEmpty())) {
            return Optional.empty();
        }
        List<Dim> dims = dims(spec, families, measure);
        return Optional.of(new Groups(spec, dims, measure, value.get(), lies));
    }

    /// What is wrong with a pie of so many slices.
    static Phrase tooManySlices(long slices) {
        return Phrase.of(
                "a pie of %d slices: more than %d are not told apart",
                "un camembert de %d parts\u00a0: au-delà de %d on ne les distingue plus",
                slices,
                MOST_COLOURS);
    }

    @Override
    public Rows rows(Answering engine, Language language) {
        Rows found = engine.query(new Grouping(this, language).drawn());
        return stepped(found.without(found.columns().size() - 1), language);
    }

    private Rows stepped(Rows rows, Language language) {
        return Steps.add(spec.mark(), rows, measured(), language);
    }

    @Override
    public Drawn drawn(Answering engine, Language language) {
        Grouping grouping = new Grouping(this, language);
        Rows found = engine.query(grouping.drawn());
        Rows whole = engine.query(grouping.whole());
        int behind = found.columns().size() - 1;
        Map<Slot, Long> different = new EnumMap<>(Slot.class);
        for (int i = 0; i < dims.size(); i++) {
            different.put(dims.get(i).slot(), Drawn.whole(whole.at(0, 4 + i)));
        }
        return new Drawn(
                chart(),
                stepped(found.without(behind), language),
                found.values().stream()
                        .mapToLong(row -> Drawn.whole(row.get(behind)))
                        .max()
                        .orElse(0),
                new Drawn.Left(
                        Drawn.whole(whole.at(0, 0)),
                        Drawn.whole(whole.at(0, 1)),
                        Drawn.whole(whole.at(0, 2)),
                        cut(different)),
                isCut(different) ? OptionalDouble.empty() : Drawn.real(whole.at(0, 3)),
                different);
    }

    @Override
    public Chart chart() {
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        dims.forEach(dim -> channels.put(dim.slot(), dim.axis().channel(dim.axis().column())));
        channels.put(measure, value.channel(measured()));
        Steps.slots(spec.mark()).forEach((slot, column) -> channels.put(slot, Channel.of(column)));
        return Chart.of(spec.mark(), channels)
                .as(
                        new Shape(
                                horizontal,
                                stack(),
                                Optional.empty(),
                                spec.hole(),
                                spec.diagonal(),
                                spec.facet().map(Facet::columns).orElse(1)))
                .with(spec.rules())
                .saying(spec.annotations());
    }

    /// Areas of several colours that overlap would hide each other.
    private Stack stack() {
        boolean layered = spec.mark() == Mark.AREA && spec.color().isPresent();
        return layered && spec.stack() == Stack.NONE ? Stack.STACK : spec.stack();
    }

    /// The column of the values among the drawn rows.
    String measured() {
        String column = value.column();
        boolean taken = dims.stream().anyMatch(dim -> dim.axis().column().equals(column));
        return taken ? "value_of_" + column : column;
    }

    /// Whether names beyond those kept are joined under Others.
    boolean joins(Dim dim) {
        return dim.isName() && value.aggregate().isPresent();
    }

    /// Whether names are left out for good, beyond the limit and not joined.
    private boolean isCut(Map<Slot, Long> different) {
        return dims.stream()
                .anyMatch(
                        dim ->
                                dim.keep() instanceof Dim.Keep.First(int most)
                                        && !joins(dim)
                                        && different.getOrDefault(dim.slot(), 0L) > most);
    }

    private Phrase cut(Map<Slot, Long> different) {
        return dims.stream()
                .filter(_ -> isCut(different))
                .filter(dim -> dim.keep() instanceof Dim.Keep.First)
                .findFirst()
                .map(
                        dim ->
                                Phrase.of(
                                        "(the first %d places of %d)",
                                        "(les %d premiers endroits sur %d)",
                                        ((Dim.Keep.First) dim.keep()).most(),
                                        different.getOrDefault(dim.slot(), 0L)))
                .orElse(Drawn.Left.NOTHING);
    }

    private static boolean lies(ChartSpec spec, Families families) {
        if (spec.mark() != Mark.BAR || spec.x().isEmpty() || spec.y().isEmpty()) {
            return false;
        }
        boolean up = families.isMeasured(spec.y().get());
        return spec.x().get().aggregate().isPresent()
                || (!up && families.isMeasured(spec.x().get()));
    }

    private static Slot measure(Mark mark, boolean lies) {
        return switch (mark) {
            case RECT -> Slot.COLOR;
            case SANKEY -> Slot.VALUE;
            default -> lies ? Slot.X : Slot.Y;
        };
    }

    private static List<Dim> dims(ChartSpec spec, Families families, Slot measure) {
        List<Dim> dims = new ArrayList<>();
        spec.axis(Slot.FACET).ifPresent(it -> dims.add(Dim.named(Slot.FACET, it, MOST_FACETS)));
        for (Slot slot : List.of(Slot.X, Slot.Y, Slot.SOURCE, Slot.TARGET)) {
            if (slot != measure && spec.axis(slot).isPresent()) {
                Axis axis = spec.axis(slot).get();
                dims.add(place(spec, Dim.of(slot, axis, families.of(axis))));
            }
        }
        if (measure != Slot.COLOR) {
            spec.color().ifPresent(it -> dims.add(Dim.named(Slot.COLOR, it, MOST_COLOURS)));
        }
        return dims;
    }

    /// How many places are drawn: as the author says, or as many as the mark can bear.
    private static Dim place(ChartSpec spec, Dim dim) {
        if (spec.limit().isPresent() && spec.mark() != Mark.RECT) {
            int most = spec.limit().get();
            return dim.keeping(
                    spec.mark() == Mark.ARC ? new Dim.Keep.Within(most) : new Dim.Keep.First(most));
        }
        return switch (spec.mark()) {
            case ARC -> dim.keeping(new Dim.Keep.Within(MOST_COLOURS));
            case PARETO -> dim.keeping(new Dim.Keep.Within(MOST_CAUSES));
            case TREEMAP -> dim.keeping(new Dim.Keep.Within(MOST_TILES));
            case SANKEY -> dim.keeping(new Dim.Keep.Within(MOST_ENDS));
            default -> dim;
        };
    }
}

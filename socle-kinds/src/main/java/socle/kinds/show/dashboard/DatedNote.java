package socle.kinds.show.dashboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.show.Chart;
import socle.api.show.Mark;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Wording;

/// Something that happened on a day: a line on each chart over time whose days hold it.
@Doc(value = "Something that happened on a day.", fr = "Quelque chose qui s’est passé un jour.")
public record DatedNote(
        @Doc(value = "The day: 2001-09-11.", fr = "Le jour\u00a0: 2001-09-11.") LocalDate date,
        @Doc(value = "What happened, in a few words.", fr = "Ce qui s’est passé, en peu de mots.")
                @Wording
                String words) {

    public DatedNote {
        if (words.isBlank()) {
            throw SpecProblem.at(
                    "words",
                    new Phrase("a note says nothing", "une note ne dit rien"),
                    new Phrase("say what happened", "dites ce qui s’est passé"));
        }
    }

    /// A chart with those events that lie within its days; as it is when it is not over time.
    static Chart on(Chart chart, Rows rows, List<DatedNote> notes) {
        Optional<Days> days = notes.isEmpty() ? Optional.empty() : Days.of(chart, rows);
        if (days.isEmpty()) {
            return chart;
        }
        List<Rule> rules = new ArrayList<>(chart.rules());
        for (DatedNote one : notes) {
            if (days.get().holds(one.date())) {
                rules.add(
                        new Rule(
                                Optional.of(one.date().toString()), Optional.empty(), one.words()));
            }
        }
        return chart.with(rules);
    }

    /// The days of a chart over time.
    private record Days(LocalDate first, LocalDate last) {

        static Optional<Days> of(Chart chart, Rows rows) {
            if (!isOverTime(chart.mark())) {
                return Optional.empty();
            }
            List<LocalDate> days =
                    chart
                            .channel(Slot.X)
                            .filter(it -> rows.indexOf(it.column()) >= 0)
                            .map(it -> rows.column(it.column()))
                            .orElse(List.of())
                            .stream()
                            .map(Days::day)
                            .filter(Objects::nonNull)
                            .sorted()
                            .toList();
            return days.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Days(days.getFirst(), days.getLast()));
        }

        private static boolean isOverTime(Mark mark) {
            return switch (mark) {
                case LINE, AREA, BAR, POINT -> true;
                case HISTOGRAM,
                        BOX,
                        RECT,
                        ARC,
                        TILE,
                        PARETO,
                        WATERFALL,
                        INTERVAL,
                        QQ,
                        TREEMAP,
                        SANKEY,
                        GEO,
                        GANTT ->
                        false;
            };
        }

        private static @Nullable LocalDate day(@Nullable Object value) {
            return switch (value) {
                case LocalDate day -> day;
                case LocalDateTime moment -> moment.toLocalDate();
                case OffsetDateTime moment ->
                        moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
                case null, default -> null;
            };
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}

package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.api.show.Cut;
import socle.api.show.CutRows;
import socle.api.show.CutWords;
import socle.api.show.Metric;
import socle.api.text.ColumnRef;
import socle.api.text.Doc;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// A number, and how it stands; or all that its dimensions and periods say.
@Doc(
        value =
                "A number, and how it stands; with by, period or show, a figure or a table of what it"
                        + " is by its dimensions and periods.",
        fr =
                "Un nombre, et ce qu’il vaut ; avec by, period ou show, une figure ou une table de ce"
                        + " qu’il est par ses dimensions et ses périodes.")
public record IndicatorPart(
        @Doc(value = "The indicator that is shown.", fr = "L’indicateur montré.")
                TableRef indicator,
        @Doc(
                        value = "Its name on the page; the indicator's unless said.",
                        fr = "Son nom sur la page ; celui de l’indicateur, sinon.")
                Optional<String> name,
        @Doc(
                        value = "What it counts; the indicator's title unless said.",
                        fr = "Ce qu’il compte ; le titre de l’indicateur, sinon.")
                @Wording
                Optional<String> title,
        @Doc(value = "A sentence under it.", fr = "Une phrase sous lui.") @Wording
                Optional<String> note,
        @Doc(
                        value = "Dimensions of the indicator: one value each, and the total.",
                        fr = "Des dimensions de l’indicateur : une valeur chacune, et le total.")
                List<ColumnRef> by,
        @Doc(
                        value = "Only rows whose dimension has this value: {phase: Climb}.",
                        fr =
                                "Seulement les lignes dont la dimension a cette valeur : {phase: Climb}.")
                Map<String, String> where,
        @Doc(
                        value = "One value a period of this length.",
                        fr = "Une valeur par période de cette longueur.")
                Optional<Metric.Period> period,
        @Doc(
                        value = "Over the last so many periods that the data fill: 12 months.",
                        fr = "Sur les dernières périodes que les données remplissent : 12 months.")
                Optional<String> last,
        @Doc(
                        value =
                                "What stands beside each value, or what the last one is compared with.",
                        fr =
                                "Ce qui est à côté de chaque valeur, ou à quoi la dernière est comparée.")
                List<Cut.Beside> compare,
        @Doc(
                        value =
                                "What a moving value looks back on, which is compared too: 6 months.",
                        fr = "Ce que regarde une valeur mobile, comparée elle aussi : 6 months.")
                Optional<String> moving,
        @Doc(
                        value = "A chart or a table; a chart where there is by or period.",
                        fr = "Une figure ou une table ; une figure s’il y a by ou period.")
                Optional<CutRows.Form> show,
        @Doc(
                        value =
                                "The value from which on it is worth a look, on its worse side; the"
                                        + " indicator's unless said.",
                        fr =
                                "La valeur à partir de laquelle, du mauvais côté, il faut regarder ;"
                                        + " celle de l’indicateur, sinon.")
                Optional<Double> watch,
        @Doc(
                        value = "The value from which on it is bad; the indicator's unless said.",
                        fr =
                                "La valeur à partir de laquelle il est mauvais ; celle de"
                                        + " l’indicateur, sinon.")
                Optional<Double> alert,
        @Doc(
                        value = "Its width, in twelfths of the page; 3 for a number, else 6.",
                        fr = "Sa largeur, en douzièmes de la page ; 3 pour un nombre, sinon 6.")
                Optional<Integer> width,
        Place place)
        implements Part {

    private static final int TILE = 3;
    private static final int SPREAD = 6;

    public IndicatorPart {
        by = List.copyOf(by);
        compare = List.copyOf(compare);
        width.ifPresent(Part::wide);
        Part.named(name);
        last.ifPresent(it -> CutWords.unlessStretch("last", it));
        moving.ifPresent(it -> CutWords.unlessStretch("moving", it));
    }

    @Override
    public String id() {
        return name.orElseGet(() -> indicator.node().value());
    }

    /// In twelfths of the page.
    int wide() {
        return width.orElse(isSpread() ? SPREAD : TILE);
    }

    /// Whether it is more than one number.
    boolean isSpread() {
        return !by.isEmpty() || period.isPresent() || show.isPresent();
    }

    /// Whether the indicator is asked for it: what it published of itself does not say it.
    boolean isAsked() {
        return isSpread()
                || last.isPresent()
                || !where.isEmpty()
                || moving.isPresent()
                || compare.contains(Cut.Beside.MOVING)
                || compare.contains(Cut.Beside.TO_DATE);
    }

    /// How the indicator is asked; for one number, over the last period where no stretch is said.
    Cut cut(Metric metric) {
        Cut plain =
                new Cut(
                        by.stream().map(ColumnRef::column).toList(),
                        where,
                        period,
                        last.flatMap(Cut.Last::of),
                        Set.copyOf(compare),
                        Cut.YEAR);
        Cut cut = moving.flatMap(Cut.Last::of).map(plain::lookingBack).orElse(plain);
        return isSpread() || last.isPresent() || metric.period().isEmpty()
                ? cut
                : cut.each(metric.period().get()).over(1, metric.period().get());
    }

    /// How what was answered is shown.
    CutRows.Form form() {
        boolean chart = isSpread() && show.orElse(CutRows.Form.CHART) == CutRows.Form.CHART;
        return chart ? CutRows.Form.CHART : CutRows.Form.TABLE;
    }

    /// The table of what was answered, which the dashboard publishes.
    String table(NodeId dashboard) {
        return dashboard + NodeId.PART + id();
    }
}

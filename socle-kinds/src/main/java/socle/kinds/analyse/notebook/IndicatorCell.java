package socle.kinds.analyse.notebook;

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
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// A number that is defined once, as it is or by its dimensions and periods.
@Doc(
        value =
                "The latest value of an indicator, and its course; or what it is by its dimensions,"
                        + " over periods, beside other times.",
        fr =
                "La dernière valeur d’un indicateur, et son cours ; ou ce qu’il est par ses"
                        + " dimensions, sur des périodes, à côté d’autres moments.")
public record IndicatorCell(
        @Doc(value = "The indicator that is shown.", fr = "L’indicateur montré.")
                TableRef indicator,
        @Doc(
                        value =
                                "The name of its rows, when it is asked by dimensions or periods; the"
                                        + " indicator's unless said.",
                        fr =
                                "Le nom de ses lignes, s’il est demandé par dimensions ou périodes ;"
                                        + " celui de l’indicateur, sinon.")
                Optional<String> name,
        @Doc(
                        value = "What it counts; the indicator's title unless said.",
                        fr = "Ce qu’il compte ; le titre de l’indicateur, sinon.")
                @Wording
                Optional<String> title,
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
        @Doc(value = "What stands beside each value.", fr = "Ce qui est à côté de chaque valeur.")
                List<Cut.Beside> compare,
        @Doc(
                        value = "What a moving value looks back on, which stands beside: 6 months.",
                        fr = "Ce que regarde une valeur mobile, qui est à côté : 6 months.")
                Optional<String> moving,
        @Doc(
                        value = "A chart unless said, or a table.",
                        fr = "Une figure si rien n’est dit, ou une table.")
                Optional<CutRows.Form> show,
        Place place)
        implements Cell {

    public IndicatorCell {
        by = List.copyOf(by);
        compare = List.copyOf(compare);
        if (name.isPresent() && !NodeId.isName(name.get())) {
            throw SpecProblem.at(
                    "name",
                    Phrase.of("'%s' is no name", "«\u00a0%s\u00a0» n’est pas un nom", name.get()),
                    new Phrase(
                            "write lower case letters, digits and underscores",
                            "écrivez des minuscules, des chiffres et des tirets bas"));
        }
        last.ifPresent(it -> CutWords.unlessStretch("last", it));
        moving.ifPresent(it -> CutWords.unlessStretch("moving", it));
    }

    /// The name of its rows.
    String id() {
        return name.orElseGet(() -> indicator.node().value());
    }

    /// Whether the indicator is asked for it: what it published of itself does not say it.
    boolean isAsked() {
        return !by.isEmpty()
                || !where.isEmpty()
                || period.isPresent()
                || last.isPresent()
                || !compare.isEmpty()
                || moving.isPresent()
                || show.isPresent();
    }

    /// How the indicator is asked.
    Cut cut() {
        Cut cut =
                new Cut(
                        by.stream().map(ColumnRef::column).toList(),
                        where,
                        period,
                        last.flatMap(Cut.Last::of),
                        Set.copyOf(compare),
                        Cut.YEAR);
        return moving.flatMap(Cut.Last::of).map(cut::lookingBack).orElse(cut);
    }

    /// How what was answered is shown.
    CutRows.Form form() {
        return show.orElse(CutRows.Form.CHART);
    }
}

package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.data.Column.Family;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Chart.Stack;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.kinds.show.chart.Drawn.Point;

/// What a chart finds out about itself: whether it is clear, true to its table, chosen for its
/// question, and can be told in words.
record ChartFindings(ChartSpec spec, Drawn drawn) {

    private static final int MOST_NAMES = 60;
    private static final int LONGEST_NAME = 60;

    /// A thing that was looked at.
    private record Finding(boolean holds, Phrase words) {}

    /// Whether a reader is told what is seen and in which unit, and the eye can tell it apart.
    Evidence clarity() {
        return verdict(
                "clarity",
                new Phrase(
                        "Axes, unit and number of marks that a reader can follow",
                        "Axes, unité et nombre de signes qu’un lecteur peut suivre"),
                List.of(
                        new Finding(
                                isTitled(), new Phrase("words on the axes", "mots sur les axes")),
                        new Finding(hasUnit(), new Phrase("a unit or format", "unité ou format")),
                        new Finding(
                                drawn.series() <= Groups.MOST_COLOURS,
                                Phrase.of("series: %d", "séries\u00a0: %d", drawn.series())),
                        places()));
    }

    /// Whether lengths are those of the numbers, and the numbers those of the table.
    Evidence truth() {
        List<Finding> findings = new ArrayList<>();
        findings.add(scale());
        findings.add(stacking());
        findings.add(totals());
        findings.add(left());
        return verdict(
                "truth",
                new Phrase(
                        "Scale, sums and missing values are those of the table",
                        "L’échelle, les sommes et les manques sont ceux de la table"),
                findings);
    }

    /// Whether the mark suits the question, by which rule, and what else would have.
    Optional<Evidence> choice() {
        return spec.question().map(Advice::new).map(this::choice);
    }

    private Evidence choice(Advice advice) {
        boolean suits = advice.suits(spec.mark());
        Phrase asked =
                Phrase.of("%s asks for: ", "%s demande\u00a0: ", Slots.word(advice.question()));
        Phrase found =
                suits
                        ? Phrase.of(
                                "%s (%s)",
                                "%s (%s)", Slots.word(spec.mark()), advice.why(spec.mark()))
                        : Advice.listed(advice.suited());
        Phrase others = advice.others(spec.mark());
        Phrase aside =
                suits && !others.en().isEmpty()
                        ? Phrase.of("; set aside: %s", "\u202f; écartées\u00a0: %s", others)
                        : Phrase.same("");
        return new Evidence.Verdict(
                new Claim("chart.choice"),
                new Phrase("The mark suits the question", "La forme convient à la question"),
                suits,
                Severity.WARNING,
                joined(asked, found, aside));
    }

    /// Whether what is drawn can be told in words and read in a table.
    Evidence alternative() {
        List<Point> points = drawn.points();
        boolean told = isTitled() && drawn.rows().size() > 0;
        return new Evidence.Verdict(
                new Claim("chart.alternative"),
                new Phrase(
                        "Can be told in words and read as a table",
                        "Se dit en mots et se lit en table"),
                told,
                Severity.WARNING,
                points.isEmpty()
                        ? Phrase.of(
                                "rows in the table: %d",
                                "lignes du tableau\u00a0: %d", drawn.rows().size())
                        : told(points));
    }

    private Phrase told(List<Point> points) {
        Point least = points.stream().min(Comparator.comparingDouble(Point::value)).orElseThrow();
        Point most = points.stream().max(Comparator.comparingDouble(Point::value)).orElseThrow();
        return Phrase.of(
                "%d values; lowest %s (%s), highest %s (%s)",
                "%d valeurs\u202f; la plus basse %s (%s), la plus haute %s (%s)",
                points.size(),
                words(least.value()),
                least.place(),
                words(most.value()),
                most.place());
    }

    private boolean isTitled() {
        return Slots.told(spec.mark()).stream()
                .map(spec::axis)
                .flatMap(Optional::stream)
                .allMatch(axis -> axis.title().isPresent());
    }

    private boolean hasUnit() {
        return unit().map(
                        axis ->
                                axis.unit().isPresent()
                                        || axis.format() != Format.AUTO
                                        || axis.aggregate()
                                                .filter(how -> how == Aggregate.COUNT)
                                                .isPresent())
                .orElse(true);
    }

    /// The axis whose numbers are read, when its values are numbers.
    private Optional<Axis> unit() {
        Slot slot = Slots.unit(spec.mark(), drawn.chart().shape().horizontal());
        return spec.mark() == Mark.GANTT ? Optional.empty() : spec.axis(slot);
    }

    private Finding places() {
        Slot slot = Slots.unit(spec.mark(), drawn.chart().shape().horizontal());
        List<String> names =
                Slots.naming(drawn.chart()).stream()
                        .filter(it -> it != slot)
                        .filter(this::isNames)
                        .flatMap(it -> drawn.names(it).stream())
                        .toList();
        if (names.isEmpty()) {
            boolean line = spec.mark() == Mark.LINE || spec.mark() == Mark.AREA;
            int marks = drawn.rows().size();
            return new Finding(
                    !line || marks >= 2 * drawn.series(),
                    Phrase.of("marks: %d", "signes\u00a0: %d", marks));
        }
        boolean fits =
                names.size() <= MOST_NAMES
                        && names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
        return new Finding(
                fits || spec.mark() == Mark.POINT || spec.mark() == Mark.GEO,
                Phrase.of("names: %d", "noms\u00a0: %d", names.size()));
    }

    private boolean isNames(Slot slot) {
        int column = drawn.rows().indexOf(drawn.chart().at(slot).column());
        return column >= 0 && drawn.rows().columns().get(column).family() == Family.TEXT;
    }

    private Finding scale() {
        boolean lengths = Slots.isLength(spec.mark());
        boolean zero = lengths || unit().flatMap(Axis::zero).filter(starts -> starts).isPresent();
        return new Finding(
                true,
                zero
                        ? new Phrase("the axis starts at zero", "l’axe part de zéro")
                        : new Phrase(
                                "no lengths are compared, or the axis is marked",
                                "on n’y compare pas de longueurs, ou l’axe est gradué"));
    }

    private Finding stacking() {
        if (spec.stack() == Stack.NONE) {
            return new Finding(true, new Phrase("nothing is stacked", "rien n’est empilé"));
        }
        boolean negative = drawn.points().stream().anyMatch(point -> point.value() < 0);
        boolean adds =
                unit().flatMap(Axis::aggregate)
                        .map(how -> how == Aggregate.SUM || how == Aggregate.COUNT)
                        .orElse(true);
        return new Finding(
                adds && !negative,
                new Phrase(
                        "what is stacked adds up and is not negative",
                        "ce qui est empilé s’additionne et n’est pas négatif"));
    }

    private Finding totals() {
        OptionalDouble total = drawn.total();
        if (total.isEmpty()) {
            return new Finding(
                    true,
                    new Phrase(
                            "the values are the table’s own",
                            "les valeurs sont celles de la table"));
        }
        double sum = drawn.sum();
        double whole = total.getAsDouble();
        return new Finding(
                Math.abs(sum - whole) <= 1e-9 * Math.max(1, Math.abs(whole)),
                Phrase.of(
                        "%s drawn of %s in the table",
                        "%s dessiné sur %s dans la table", words(sum), words(whole)));
    }

    private Finding left() {
        long unplaced = drawn.left().all() - drawn.left().placed();
        Phrase missing =
                Phrase.of(
                        "%s rows without place, %s without value",
                        "%s ligne(s) sans endroit, %s sans valeur",
                        Phrase.count(unplaced),
                        Phrase.count(drawn.left().empty()));
        return new Finding(true, missing.then(drawn.left().cut()));
    }

    private Phrase words(double value) {
        boolean share = unit().filter(axis -> axis.format() == Format.PERCENT).isPresent();
        Phrase number = Phrase.number(share ? value * 100 : value, 2);
        return share ? Phrase.of("%s %%", "%s\u202f%%", number) : number;
    }

    private Evidence verdict(String claim, Phrase label, List<Finding> findings) {
        List<Finding> fallen = findings.stream().filter(finding -> !finding.holds()).toList();
        return new Evidence.Verdict(
                new Claim("chart." + claim),
                label,
                fallen.isEmpty(),
                Severity.WARNING,
                fallen.isEmpty()
                        ? joined(findings)
                        : Phrase.of("missing: %s", "il manque\u00a0: %s", joined(fallen)));
    }

    private static Phrase joined(Phrase... phrases) {
        return new Phrase(
                Stream.of(phrases).map(Phrase::en).collect(Collectors.joining()),
                Stream.of(phrases).map(Phrase::fr).collect(Collectors.joining()));
    }

    private static Phrase joined(List<Finding> findings) {
        return new Phrase(
                findings.stream()
                        .map(finding -> finding.words().en())
                        .collect(Collectors.joining("; ")),
                findings.stream()
                        .map(finding -> finding.words().fr())
                        .collect(Collectors.joining("\u202f; ")));
    }
}

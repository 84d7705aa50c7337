package socle.kinds.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Chart.Stack;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.text.Phrase;
import socle.kinds.show.Drawn.Point;

/// What a chart finds out about itself: whether it is clear, true to its table, and can be told in
/// words.
record ChartFindings(ChartSpec spec, Drawn drawn, ChartQuery query) {

    private static final int MOST_NAMES = 30;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_TOLD = 200;

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
                                drawn.series() <= ChartQuery.MOST_COLOURS,
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

    /// Whether what is drawn can be told in words and read in a table.
    Evidence alternative() {
        List<Point> points = drawn.points();
        boolean told = isTitled() && !points.isEmpty() && drawn.rows().size() <= MOST_TOLD;
        return new Evidence.Verdict(
                new Claim("chart.alternative"),
                new Phrase(
                        "Can be told in words and read as a table",
                        "Se dit en mots et se lit en table"),
                told,
                Severity.WARNING,
                points.isEmpty() ? new Phrase("no value is drawn", "aucune valeur") : told(points));
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
        return drawn.layout().place().title().isPresent()
                && drawn.layout().value().title().isPresent();
    }

    private boolean hasUnit() {
        Axis value = drawn.layout().value();
        return value.unit().isPresent()
                || value.format() != Format.AUTO
                || value.aggregate().filter(how -> how == Aggregate.COUNT).isPresent();
    }

    private Finding places() {
        if (!drawn.layout().hasNames()) {
            int marks = drawn.rows().size();
            boolean line = spec.mark() == Mark.LINE;
            return new Finding(
                    !line || marks >= 2 * drawn.series(),
                    Phrase.of("marks: %d", "signes\u00a0: %d", marks));
        }
        List<String> names = drawn.names();
        boolean fits =
                names.size() <= MOST_NAMES
                        && names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
        return new Finding(fits, Phrase.of("names: %d", "noms\u00a0: %d", names.size()));
    }

    private Finding scale() {
        boolean zero =
                spec.mark() == Mark.BAR
                        || drawn.layout().value().zero().filter(starts -> starts).isPresent();
        return new Finding(
                true,
                zero
                        ? new Phrase("the axis starts at zero", "l’axe part de zéro")
                        : new Phrase(
                                "a line whose axis is marked, not from zero",
                                "une courbe dont l’axe est gradué, sans partir de zéro"));
    }

    private Finding stacking() {
        if (spec.stack() == Stack.NONE) {
            return new Finding(true, new Phrase("nothing is stacked", "rien n’est empilé"));
        }
        boolean negative = drawn.points().stream().anyMatch(point -> point.value() < 0);
        boolean adds = query.isAdditive() || drawn.layout().value().aggregate().isEmpty();
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
        double sum = drawn.points().stream().mapToDouble(Point::value).sum();
        double whole = total.getAsDouble();
        boolean cut = isCut();
        return new Finding(
                cut || Math.abs(sum - whole) <= 1e-9 * Math.max(1, Math.abs(whole)),
                Phrase.of(
                        "%s drawn of %s in the table",
                        "%s dessiné sur %s dans la table", words(sum), words(whole)));
    }

    private Finding left() {
        long unplaced = drawn.allRows() - drawn.placed();
        Phrase missing =
                Phrase.of(
                        "%s rows without place, %s without value",
                        "%s ligne(s) sans endroit, %s sans valeur",
                        Phrase.count(unplaced),
                        Phrase.count(drawn.withoutValue()));
        return new Finding(
                true,
                isCut()
                        ? missing.then(
                                Phrase.of(
                                        "(the first %d places of %d)",
                                        "(les %d premiers endroits sur %d)",
                                        spec.limit().orElseThrow(),
                                        drawn.places()))
                        : missing);
    }

    private boolean isCut() {
        return !query.joins() && spec.limit().filter(most -> most < drawn.places()).isPresent();
    }

    private Phrase words(double value) {
        boolean share = drawn.layout().value().format() == Format.PERCENT;
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

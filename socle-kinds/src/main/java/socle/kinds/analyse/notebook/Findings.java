package socle.kinds.analyse.notebook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.analyse.notebook.NotebookWork.Done;
import socle.kinds.analyse.notebook.Reconciling.Found;
import socle.kinds.analyse.notebook.Reconciling.Pair;

/// The facts that a notebook leaves: what was done with which technique, how long it took, how many
/// rows came of it, whether two ways of computing agree.
///
/// @param language of the names of columns that they hold
record Findings(NotebookSpec spec, Values values, List<Done> done, Language language) {

    static final Phrase QUERY = new Phrase("SQL query", "requête SQL");
    static final Phrase CHART = new Phrase("chart", "graphique");
    static final Claim ROWS = new Claim("notebook.rows");
    static final Claim TIME = new Claim("notebook.time");
    static final Claim PARAMETERS = new Claim("notebook.parameters");
    static final Claim RECONCILED = new Claim("notebook.reconciled");
    static final Claim ASSERTED = new Claim("notebook.asserted");

    private static final int SHOWN = 50;
    private static final String MILLIS = "ms";

    List<Evidence> evidence(List<Found> found) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Measure(
                        new Claim("notebook.run"),
                        new Phrase("Blocks that ran, in order", "Blocs exécutés, dans l’ordre"),
                        done.size(),
                        ""));
        evidence.add(techniques());
        evidence.add(inventory());
        evidence.addAll(durations());
        for (Done one : done) {
            one.took().ifPresent(took -> evidence.addAll(measured(one, took)));
        }
        found.forEach(one -> evidence.add(verdict(one)));
        if (!found.isEmpty()) {
            evidence.add(reconciliation(found));
        }
        if (!spec.parameters().isEmpty()) {
            evidence.add(parameters());
        }
        return evidence;
    }

    private static List<Evidence> measured(Done one, Duration took) {
        Phrase name = Phrase.same(one.name());
        return List.of(
                new Evidence.Measure(ROWS, name, one.rows(), ""),
                new Evidence.Measure(TIME, name, millis(took), MILLIS));
    }

    private Evidence techniques() {
        List<Phrase> different = done.stream().map(Done::technique).distinct().toList();
        Phrase told =
                different.stream()
                        .map(one -> Phrase.of("%s (%d)", "%s (%d)", one, count(one)))
                        .reduce((one, other) -> Phrase.of("%s, %s", "%s, %s", one, other))
                        .orElse(new Phrase("none", "aucune"));
        return new Evidence.Verdict(
                new Claim("notebook.techniques"),
                new Phrase(
                        "At least two techniques of analysis were executed",
                        "Au moins deux techniques d’analyse ont été exécutées"),
                different.size() >= 2,
                Severity.WARNING,
                told);
    }

    private long count(Phrase technique) {
        return done.stream().filter(one -> one.technique().equals(technique)).count();
    }

    private Evidence inventory() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Done one : done) {
            boolean computes = one.took().isPresent();
            rows.add(
                    Arrays.asList(
                            one.technique().in(language),
                            one.name(),
                            computes ? one.rows() : null,
                            one.took().map(Findings::millis).orElse(null)));
        }
        return new Evidence.Sample(
                new Claim("notebook.inventory"),
                new Phrase("What was executed, in order", "Ce qui a été exécuté, dans l’ordre"),
                Rows.of(
                        List.of(
                                column("technique", "technique", "VARCHAR"),
                                column("block", "bloc", "VARCHAR"),
                                column("rows", "lignes", "BIGINT"),
                                column("ms", "ms", "DOUBLE")),
                        rows));
    }

    private Column column(String en, String fr, String type) {
        return new Column(new Phrase(en, fr).in(language), type);
    }

    private static double millis(Duration took) {
        return Math.floorDiv(took.toNanos(), 1000L) / 1000.0;
    }

    private List<Evidence> durations() {
        List<Double> sorted =
                done.stream()
                        .flatMap(one -> one.took().stream())
                        .map(Findings::millis)
                        .sorted()
                        .toList();
        if (sorted.isEmpty()) {
            return List.of();
        }
        List<Evidence> told = new ArrayList<>();
        Claim claim = new Claim("notebook.duration");
        told.add(
                new Evidence.Measure(
                        claim,
                        new Phrase("Time of a query, median", "Temps d’une requête, médiane"),
                        quantile(sorted, 0.5),
                        MILLIS));
        told.add(
                new Evidence.Measure(
                        claim,
                        new Phrase(
                                "Time of a query, 95th percentile",
                                "Temps d’une requête, 95ᵉ centile"),
                        quantile(sorted, 0.95),
                        MILLIS));
        spec.within().ifPresent(most -> told.add(quick(sorted.getLast(), most)));
        return told;
    }

    /// The smallest value that so many of all do not exceed.
    private static double quantile(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    private static Evidence quick(double longest, Duration most) {
        return new Evidence.Verdict(
                new Claim("notebook.quick"),
                new Phrase("Every query is quick enough", "Chaque requête est assez rapide"),
                longest <= most.toMillis(),
                Severity.WARNING,
                Phrase.of(
                        "the longest took %s ms, at most %s ms",
                        "la plus longue a pris %s ms, au plus %s ms",
                        Phrase.number(longest, 1),
                        Phrase.count(most.toMillis())));
    }

    private static Evidence verdict(Found one) {
        Expect expect = one.expect();
        return new Evidence.Verdict(
                one.isOtherWay() ? RECONCILED : ASSERTED,
                Phrase.of("%s equals %s", "%s égale %s", one.query(), one.against()),
                one.holds(),
                Severity.ERROR,
                one.pairs().size() == 1 && expect.by().isEmpty()
                        ? Phrase.of(
                                "%s against %s, within %s",
                                "%s contre %s, à %s près",
                                figure(one.pairs().getFirst().found()),
                                figure(one.pairs().getFirst().expected()),
                                tolerance(expect))
                        : periods(one));
    }

    private static Phrase periods(Found one) {
        List<Pair> apart =
                one.pairs().stream()
                        .filter(pair -> !pair.isWithin(one.expect().tolerance()))
                        .toList();
        Phrase all =
                Phrase.of(
                        "%s of %s periods agree within %s",
                        "%s périodes sur %s s’accordent à %s près",
                        Phrase.count(one.pairs().size() - apart.size()),
                        Phrase.count(one.pairs().size()),
                        tolerance(one.expect()));
        String which = apart.stream().limit(5).map(Pair::of).collect(Collectors.joining(", "));
        return apart.isEmpty()
                ? all
                : Phrase.of("%s; not: %s", "%s\u202f; sauf\u00a0: %s", all, which);
    }

    private static Phrase tolerance(Expect expect) {
        return expect.tolerance() < 1e-6
                ? new Phrase("the precision of numbers", "la précision des nombres")
                : Phrase.of("%s%%", "%s\u202f%%", Phrase.number(expect.tolerance() * 100, 4));
    }

    private static Phrase figure(@Nullable Double value) {
        return value == null
                ? new Phrase("no value", "aucune valeur")
                : Double.isFinite(value)
                        ? Phrase.number(value, 6)
                        : new Phrase("no finite number", "aucun nombre fini");
    }

    private Evidence reconciliation(List<Found> found) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Found one : found) {
            for (Pair pair : one.pairs()) {
                rows.add(
                        Arrays.asList(
                                one.query(),
                                one.against().in(language),
                                pair.of(),
                                pair.found(),
                                pair.expected(),
                                pair.isWithin(one.expect().tolerance())));
            }
        }
        return new Evidence.Sample(
                new Claim("notebook.reconciliation"),
                new Phrase(
                        "The same figures, computed another way",
                        "Les mêmes chiffres, calculés autrement"),
                Rows.of(
                        List.of(
                                column("query", "requete", "VARCHAR"),
                                column("against", "contre", "VARCHAR"),
                                column("period", "periode", "VARCHAR"),
                                column("found", "trouve", "DOUBLE"),
                                column("expected", "attendu", "DOUBLE"),
                                column("agree", "accord", "BOOLEAN")),
                        rows.stream().limit(SHOWN).toList()));
    }

    private Evidence parameters() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Parameter one : spec.parameters()) {
            rows.add(Arrays.asList(one.name(), values.byName().get(one.name())));
        }
        return new Evidence.Sample(
                PARAMETERS,
                new Phrase("Values of the parameters", "Valeurs des paramètres"),
                Rows.of(
                        List.of(
                                column("parameter", "parametre", "VARCHAR"),
                                column("value", "valeur", "VARCHAR")),
                        rows));
    }

    /// What a verdict on a query was, when it is one of this claim.
    static Optional<Evidence.Verdict> on(String query, Evidence evidence) {
        return evidence instanceof Evidence.Verdict verdict
                        && (verdict.claim().equals(RECONCILED) || verdict.claim().equals(ASSERTED))
                        && verdict.label().en().startsWith(query + " equals ")
                ? Optional.of(verdict)
                : Optional.empty();
    }
}

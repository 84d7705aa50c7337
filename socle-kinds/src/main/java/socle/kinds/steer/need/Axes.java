package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.ColumnRef;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// The axes of a need, held against the data.
record Axes(List<MeasuredAxis> all, Language language) {

    Axes {
        all = List.copyOf(all);
    }

    List<Evidence> evidence() {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Sample(
                        new Claim("need.axis_list"),
                        new Phrase(
                                "Axes, and the data that hold them",
                                "Les axes, et les données qui les portent"),
                        rows()));
        evidence.add(verdict());
        return evidence;
    }

    private Rows rows() {
        Cells cells =
                new Cells(language)
                        .text("axis", "axe")
                        .text("table", "table")
                        .text("column", "colonne")
                        .text("type", "type")
                        .count("values", "valeurs")
                        .column(new Phrase("filled (%)", "remplie (%)"), "DOUBLE")
                        .text("within", "au sein de")
                        .text("why", "pourquoi");
        for (MeasuredAxis one : all) {
            cells.row(
                    Arrays.asList(
                            one.axis().name(),
                            one.axis().table().node().value(),
                            one.axis().column().column(),
                            one.column().map(Column::type).orElse(""),
                            one.values(),
                            one.share().map(it -> Math.round(it * 1000) / 10.0).orElse(null),
                            one.axis().under().map(ColumnRef::column).orElse(""),
                            one.axis().why().map(String::strip).orElse("")));
        }
        return cells.rows();
    }

    private Evidence verdict() {
        List<Phrase> idle = all.stream().filter(it -> !it.tells()).map(Axes::why).toList();
        return new Evidence.Verdict(
                new Claim("need.axes"),
                new Phrase(
                        "Each axis is a column of the data that tells rows apart",
                        "Chaque axe est une colonne des données qui distingue des lignes"),
                idle.isEmpty(),
                Severity.WARNING,
                idle.isEmpty() ? sizes() : joined(idle.stream()));
    }

    private Phrase sizes() {
        return joined(
                all.stream()
                        .map(
                                it ->
                                        Phrase.of(
                                                "%s: %s values",
                                                "%s\u00a0: %s valeurs",
                                                it.axis().name(),
                                                Phrase.count(it.values()))));
    }

    static Phrase joined(Stream<Phrase> phrases) {
        return phrases.reduce((one, other) -> Phrase.of("%s; %s", "%s\u202f; %s", one, other))
                .orElse(Phrase.same(""));
    }

    private static Phrase why(MeasuredAxis one) {
        String name = one.axis().name();
        if (one.column().isEmpty()) {
            return Phrase.of(
                    "%s: no such column in %s",
                    "%s\u00a0: pas de telle colonne dans %s", name, one.axis().table().node());
        }
        return one.astray().orElse(0) > 0
                ? Phrase.of(
                        "%s: %s values lie under several of '%s'",
                        "%s\u00a0: %s valeurs sont sous plusieurs «\u00a0%s\u00a0»",
                        name,
                        Phrase.count(one.astray().getAsLong()),
                        one.axis().under().map(ColumnRef::column).orElse(""))
                : Phrase.of(
                        "%s: %s value", "%s\u00a0: %s valeur", name, Phrase.count(one.values()));
    }
}

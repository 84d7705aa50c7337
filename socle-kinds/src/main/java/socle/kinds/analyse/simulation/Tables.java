package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.analyse.simulation.law.Figures;
import socle.kinds.analyse.simulation.law.Law;

/// What is told of a simulation in rows, in the words of its project: what it rests on, and how its
/// figures settled.
record Tables(SimulationSpec spec, Map<String, Law> laws, Answer answer, Language language) {

    private static Phrase words(String en, String fr) {
        return new Phrase(en, fr);
    }

    /// Each input: what it is, how it varies, what that rests on.
    Rows inputs() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        spec.inputs()
                .forEach(
                        (name, one) -> {
                            Law law = Objects.requireNonNull(laws.get(name));
                            rows.add(
                                    List.of(
                                            name,
                                            one.words(name)
                                                    + one.unit()
                                                            .map(it -> " (" + it + ")")
                                                            .orElse(""),
                                            law.words().in(language),
                                            rests(one),
                                            Figures.digits(law.at(0.5)).in(language)));
                        });
        return Rows.of(
                List.of(
                        column("input", "entrée"),
                        column("what it is", "ce que c’est"),
                        column("how it varies", "comment elle varie"),
                        column("rests on", "repose sur"),
                        column("median", "médiane")),
                rows);
    }

    private String rests(VaryingInput one) {
        Phrase from =
                one.isAssumed()
                        ? words("assumed", "supposée")
                        : words("data of the project", "données du projet");
        return one.because()
                .map(why -> Phrase.of("%s: %s", "%s\u00a0: %s", from, why.strip()))
                .orElse(from)
                .in(language);
    }

    private Column column(String en, String fr) {
        return new Column(words(en, fr).in(language), "VARCHAR");
    }

    /// What was known after some of the draws.
    Rows convergence() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Answer.Step step : answer.steps()) {
            rows.add(
                    Arrays.asList(
                            (long) step.draws(),
                            Figures.kept(step.mean()),
                            Figures.kept(step.error()),
                            Figures.kept(step.share().value() * 100),
                            Figures.kept(step.share().interval().low() * 100),
                            Figures.kept(step.share().interval().high() * 100)));
        }
        return Rows.of(
                List.of(
                        new Column(words("draws", "tirages").in(language), "BIGINT"),
                        number("mean", "moyenne"),
                        number("standard error", "erreur type"),
                        number("share, %", "part, %"),
                        number("from, %", "de, %"),
                        number("to, %", "à, %")),
                rows);
    }

    private Column number(String en, String fr) {
        return new Column(words(en, fr).in(language), "DOUBLE");
    }
}

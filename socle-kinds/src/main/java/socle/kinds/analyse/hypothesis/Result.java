package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.TestName;

/// The figures of a hypothesis, as its run left them.
///
/// @param row one, or none while there is no answer
record Result(Rows row) {

    /// That of the sample which the run left; nothing for those who may not see it.
    static Result of(Optional<Evidence.Sample> left) {
        return new Result(left.map(Evidence.Sample::rows).orElse(Rows.of(List.of(), List.of())));
    }

    /// The decision, in a few words.
    Phrase headline() {
        return text("decision")
                .map(word -> Decision.valueOf(word.toUpperCase(Locale.ROOT)))
                .map(one -> one == Decision.UNDETERMINED ? UNDETERMINED : one.words())
                .map(one -> one.then(level()))
                .orElse(new Phrase("The answer", "La réponse"));
    }

    private static final Phrase UNDETERMINED =
            new Phrase("The data do not settle it", "Les données ne tranchent pas");

    private Phrase level() {
        return Phrase.of(
                "at the level of %s %%",
                "au seuil de %s\u202f%%", Phrase.number(100 * number("alpha").orElse(0.0), 1));
    }

    /// Measure and value; nothing while there is no answer.
    Optional<Block> grid(Language language) {
        if (row.size() == 0) {
            return Optional.empty();
        }
        List<List<@Nullable Object>> lines = new ArrayList<>();
        text("test")
                .map(word -> TestName.valueOf(word.toUpperCase(Locale.ROOT)))
                .ifPresent(test -> line(lines, language, TEST, test.label()));
        number("n").ifPresent(n -> line(lines, language, COUNTED, Phrase.count(n.longValue())));
        statistic().ifPresent(one -> line(lines, language, STATISTIC, one));
        number("p").ifPresent(p -> line(lines, language, Phrase.same("p"), Figures.bare(p)));
        number("effect").ifPresent(one -> line(lines, language, EFFECT, figure(one)));
        interval().ifPresent(one -> line(lines, language, intervalName(), one));
        number("power")
                .ifPresent(
                        one ->
                                line(
                                        lines,
                                        language,
                                        POWER,
                                        Phrase.of("%s %%", "%s\u202f%%", Power.percent(one))));
        Rows rows =
                Rows.of(
                        List.of(
                                new Column(new Phrase("measure", "mesure").in(language), "VARCHAR"),
                                new Column(new Phrase("value", "valeur").in(language), "VARCHAR")),
                        lines);
        return Optional.of(new Block.Grid(new Phrase("Result", "Résultat"), rows, rows.size()));
    }

    private static final Phrase TEST = new Phrase("Test", "Test");
    private static final Phrase COUNTED =
            new Phrase("Rows, pairs or units", "Lignes, paires ou unités");
    private static final Phrase STATISTIC = new Phrase("Statistic", "Statistique");
    private static final Phrase EFFECT = new Phrase("Size of the effect", "Taille de l’effet");
    private static final Phrase POWER = new Phrase("Power reached", "Puissance atteinte");

    private static void line(
            List<List<@Nullable Object>> lines, Language language, Phrase name, Phrase value) {
        lines.add(List.of(name.in(language), value.in(language)));
    }

    private Optional<Phrase> statistic() {
        Optional<Double> value = number("value");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> freedom = new ArrayList<>();
        number("df").map(Result::figure).ifPresent(freedom::add);
        number("df_error").map(Result::figure).ifPresent(freedom::add);
        String symbol = text("statistic").orElse("");
        Phrase named =
                switch (freedom.size()) {
                    case 0 -> Phrase.same(symbol);
                    case 1 -> Phrase.of("%s(%s)", "%s(%s)", symbol, freedom.getFirst());
                    default ->
                            Phrase.of(
                                    "%s(%s, %s)",
                                    "%s(%s\u202f; %s)",
                                    symbol,
                                    freedom.getFirst(),
                                    freedom.getLast());
                };
        return Optional.of(Phrase.of("%s = %s", "%s = %s", named, figure(value.get())));
    }

    private Phrase intervalName() {
        return Phrase.of(
                "Confidence interval, %s %%",
                "Intervalle de confiance à %s\u202f%%",
                Phrase.number(100 * number("level").orElse(0.0), 1));
    }

    private Optional<Phrase> interval() {
        Optional<Phrase> low = number("low").map(Result::figure);
        Optional<Phrase> high = number("high").map(Result::figure);
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                low.isEmpty()
                        ? Phrase.of("up to %s", "jusqu’à %s", high.get())
                        : high.isEmpty()
                                ? Phrase.of("from %s on", "à partir de %s", low.get())
                                : Phrase.of("%s to %s", "%s à %s", low.get(), high.get()));
    }

    private static Phrase figure(double value) {
        return Figures.digits(value);
    }

    private Optional<Double> number(String column) {
        return cell(column) instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }

    private Optional<String> text(String column) {
        return cell(column) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private @Nullable Object cell(String column) {
        int at = row.size() == 0 ? -1 : row.indexOf(column);
        return at < 0 ? null : row.at(0, at);
    }
}

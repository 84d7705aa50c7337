package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.analyse.simulation.Conclusion.Standing;
import socle.kinds.analyse.simulation.law.Draws;
import socle.kinds.analyse.simulation.law.Figures;
import socle.kinds.analyse.simulation.law.Law;
import socle.stats.Estimate;

/// The evidence that a simulation leaves.
record Facts(
        SimulationSpec spec, Map<String, Law> laws, Answer answer, long seed, Language language) {

    static final Claim INPUTS = new Claim("simulation.inputs");
    static final Claim SHARE = new Claim("simulation.share");
    static final Claim READING = new Claim("simulation.reading");
    static final Claim CONCLUSION = new Claim("simulation.conclusion");
    static final Claim ENOUGH = new Claim("simulation.enough");
    static final Claim PICTURE = new Claim("simulation.picture");
    static final Claim SENSITIVITY = new Claim("simulation.sensitivity");
    static final Claim CONVERGENCE = new Claim("simulation.convergence");

    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        all.add(statement());
        all.add(
                new Evidence.Sample(
                        INPUTS,
                        words("What it rests on", "Ce sur quoi elle repose"),
                        tables().inputs()));
        measures(all);
        if (spec.required().isPresent()) {
            verdicts(all);
        }
        all.add(
                new Evidence.Statement(
                        READING,
                        words("Reading", "Lecture"),
                        conclusion().words().in(language),
                        List.of()));
        Picture picture = new Picture(spec, answer, language);
        all.add(new Evidence.Sample(PICTURE, picture.label(), picture.histogram()));
        all.add(
                new Evidence.Sample(
                        SENSITIVITY,
                        words(
                                "The outcome when one input goes from its 10th to its 90th"
                                        + " percentile, the others at their medians",
                                "Le résultat quand une entrée va de son 10ᵉ à son 90ᵉ percentile, les"
                                        + " autres à leur médiane"),
                        picture.tornado()));
        all.add(
                new Evidence.Sample(
                        CONVERGENCE,
                        words(
                                "What was known after some of the draws",
                                "Ce que l’on savait après une partie des tirages"),
                        tables().convergence()));
        return all;
    }

    private static Phrase words(String en, String fr) {
        return new Phrase(en, fr);
    }

    private Tables tables() {
        return new Tables(spec, laws, answer, language);
    }

    private Conclusion conclusion() {
        return new Conclusion(spec, laws, answer);
    }

    private Evidence statement() {
        String form =
                switch (language) {
                    case EN ->
                            "%s\n\n- **Conclusion**: %s\n- **Outcome**: `%s`\n- **It holds when**: `%s`";
                    case FR ->
                            "%s\n\n- **Conclusion**\u00a0: %s\n- **Résultat**\u00a0: `%s`\n- **Elle tient"
                                    + " quand**\u00a0: `%s`";
                };
        return new Evidence.Statement(
                new Claim("simulation.statement"),
                words("Question and formula", "Question et formule"),
                form.formatted(
                        spec.question().strip(),
                        spec.conclusion().strip(),
                        line(spec.outcome().text()),
                        line(spec.holds_when().text())),
                List.of());
    }

    private static String line(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    private void measures(List<Evidence> all) {
        all.add(
                new Evidence.Measure(
                        new Claim("simulation.draws"),
                        Phrase.of(
                                "Draws, of seed %d by %s",
                                "Tirages, de graine %d par %s", seed, Draws.GENERATOR),
                        answer.draws(),
                        ""));
        outcome(
                all,
                "outcome",
                words("Median of the outcome", "Médiane du résultat"),
                answer.percentile(50));
        outcome(
                all,
                "low",
                words("5th percentile of the outcome", "5ᵉ percentile du résultat"),
                answer.percentile(5));
        outcome(
                all,
                "high",
                words("95th percentile of the outcome", "95ᵉ percentile du résultat"),
                answer.percentile(95));
        outcome(
                all,
                "mean",
                words("Mean of the outcome", "Moyenne du résultat"),
                answer.moments().mean());
        outcome(
                all,
                "error",
                words("Standard error of that mean", "Erreur type de cette moyenne"),
                answer.error());
        Estimate share = answer.share();
        share(
                all,
                "share",
                words("Draws in which the conclusion holds", "Tirages où la conclusion tient"),
                share.value());
        share(
                all,
                "share_low",
                words(
                        "Low end of its Monte-Carlo interval",
                        "Borne basse de son intervalle de Monte-Carlo"),
                share.interval().low());
        share(
                all,
                "share_high",
                words(
                        "High end of its Monte-Carlo interval",
                        "Borne haute de son intervalle de Monte-Carlo"),
                share.interval().high());
    }

    private void outcome(List<Evidence> all, String claim, Phrase label, double value) {
        all.add(
                new Evidence.Measure(
                        new Claim("simulation." + claim), label, Figures.kept(value), spec.unit()));
    }

    private static void share(List<Evidence> all, String claim, Phrase label, double value) {
        all.add(
                new Evidence.Measure(
                        new Claim("simulation." + claim), label, Figures.kept(value * 100), "%"));
    }

    private void verdicts(List<Evidence> all) {
        Standing standing = conclusion().standing();
        all.add(
                new Evidence.Verdict(
                        CONCLUSION,
                        words(
                                "The conclusion beside the share that is required",
                                "La conclusion face à la part demandée"),
                        standing == Standing.REACHED,
                        Severity.WARNING,
                        conclusion().words()));
        all.add(
                new Evidence.Verdict(
                        ENOUGH,
                        words(
                                "Whether the draws suffice to tell",
                                "Si les tirages suffisent pour le dire"),
                        standing != Standing.UNDETERMINED,
                        Severity.WARNING,
                        conclusion().sentence().then(conclusion().against())));
    }
}

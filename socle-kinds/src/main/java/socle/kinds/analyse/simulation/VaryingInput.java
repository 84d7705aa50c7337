package socle.kinds.analyse.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.kinds.analyse.simulation.law.Amount;
import socle.kinds.analyse.simulation.law.BernoulliLaw;
import socle.kinds.analyse.simulation.law.BetaLaw;
import socle.kinds.analyse.simulation.law.Empirical;
import socle.kinds.analyse.simulation.law.LawSpec;
import socle.kinds.analyse.simulation.law.LognormalLaw;
import socle.kinds.analyse.simulation.law.MetricInput;
import socle.kinds.analyse.simulation.law.NormalLaw;
import socle.kinds.analyse.simulation.law.PertLaw;
import socle.kinds.analyse.simulation.law.PoissonLaw;
import socle.kinds.analyse.simulation.law.Source;
import socle.kinds.analyse.simulation.law.TriangularLaw;
import socle.kinds.analyse.simulation.law.UniformLaw;

/// Something that a conclusion rests on, and how it varies.
@Doc(
        value = "An input: one number, or how it varies; one of these keys says which.",
        fr = "Une entrée : un nombre, ou comment elle varie ; une de ces clés le dit.")
public record VaryingInput(
        @Doc(value = "A fixed number.", fr = "Un nombre fixe.") Optional<Amount> value,
        @Doc(value = "The value of an indicator.", fr = "La valeur d’un indicateur.")
                Optional<MetricInput> indicator,
        @Doc(value = "Rows of a table, drawn.", fr = "Les lignes d’une table, tirées.")
                Optional<Empirical> empirical,
        @Doc(value = "The normal law.", fr = "La loi normale.") Optional<NormalLaw> normal,
        @Doc(value = "The lognormal law.", fr = "La loi log-normale.")
                Optional<LognormalLaw> lognormal,
        @Doc(value = "The uniform law.", fr = "La loi uniforme.") Optional<UniformLaw> uniform,
        @Doc(value = "The triangular law.", fr = "La loi triangulaire.")
                Optional<TriangularLaw> triangular,
        @Doc(value = "The PERT law.", fr = "La loi PERT.") Optional<PertLaw> pert,
        @Doc(value = "The beta law.", fr = "La loi bêta.") Optional<BetaLaw> beta,
        @Doc(value = "The Poisson law.", fr = "La loi de Poisson.") Optional<PoissonLaw> poisson,
        @Doc(value = "Yes (1) or no (0).", fr = "Oui (1) ou non (0).")
                Optional<BernoulliLaw> bernoulli,
        @Doc(value = "What it is, in a few words.", fr = "Ce que c’est, en quelques mots.")
                Optional<String> label,
        @Doc(value = "Its unit.", fr = "Son unité.") Optional<String> unit,
        @Doc(
                        value = "Why these numbers, where they are assumed.",
                        fr = "Pourquoi ces nombres, quand ils sont supposés.")
                Optional<String> because,
        Place place) {

    public VaryingInput {
        long ways =
                Stream.of(
                                value,
                                indicator,
                                empirical,
                                normal,
                                lognormal,
                                uniform,
                                triangular,
                                pert,
                                beta,
                                poisson,
                                bernoulli)
                        .filter(Optional::isPresent)
                        .count();
        if (ways != 1) {
            throw SpecProblem.of(
                    ways == 0
                            ? new Phrase(
                                    "nothing says where its values come from",
                                    "rien ne dit d’où viennent ses valeurs")
                            : new Phrase(
                                    "its values come from several places",
                                    "ses valeurs viennent de plusieurs endroits"),
                    new Phrase(
                            "write one of value, indicator, empirical, normal, lognormal, uniform,"
                                    + " triangular, pert, beta, poisson, bernoulli",
                            "écrivez l’un de value, indicator, empirical, normal, lognormal,"
                                    + " uniform, triangular, pert, beta, poisson, bernoulli"));
        }
    }

    /// Where its values come from.
    Source source() {
        return laws().findFirst()
                .map(Source.class::cast)
                .or(() -> value)
                .or(() -> indicator)
                .or(() -> empirical)
                .orElseThrow();
    }

    private Stream<LawSpec> laws() {
        List<Optional<? extends LawSpec>> all =
                List.of(normal, lognormal, uniform, triangular, pert, beta, poisson, bernoulli);
        return all.stream().flatMap(Optional::stream);
    }

    /// Its name in words.
    String words(String name) {
        return label.orElse(name);
    }

    /// Whether somebody typed all of it: an assumption.
    boolean isAssumed() {
        return switch (source()) {
            case Amount amount -> amount.isTyped();
            case LawSpec law -> law.amounts().stream().anyMatch(Amount::isTyped);
            case MetricInput _, Empirical _ -> false;
        };
    }
}

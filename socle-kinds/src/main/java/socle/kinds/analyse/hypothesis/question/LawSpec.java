package socle.kinds.analyse.hypothesis.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// A continuous law with its numbers, known before the data.
@Doc(
        value = "A continuous law with its numbers, known before the data.",
        fr = "Une loi continue avec ses nombres, connus avant les données.")
public record LawSpec(
        @Doc(value = "Which law.", fr = "Quelle loi.") Family family,
        @Doc(
                        value =
                                "Its numbers: normal and log_normal mean and deviation (of the"
                                        + " logarithm), uniform ends, exponential mean.",
                        fr =
                                "Ses nombres : moyenne et écart type pour normal et log_normal (du"
                                        + " logarithme), bornes pour uniform, moyenne pour"
                                        + " exponential.")
                List<Double> numbers) {

    /// Laws that are known here.
    public enum Family {
        @Doc(value = "By its mean and deviation.", fr = "Par sa moyenne et son écart type.")
        NORMAL,
        @Doc(value = "Between two ends.", fr = "Entre deux bornes.")
        UNIFORM,
        @Doc(value = "By its mean.", fr = "Par sa moyenne.")
        EXPONENTIAL,
        @Doc(
                value = "By the mean and deviation of its logarithm.",
                fr = "Par la moyenne et l’écart type de son logarithme.")
        LOG_NORMAL
    }

    public LawSpec {
        numbers = List.copyOf(numbers);
        int needed = family == Family.EXPONENTIAL ? 1 : 2;
        boolean fit =
                numbers.size() == needed
                        && switch (family) {
                            case NORMAL, LOG_NORMAL -> numbers.get(1) > 0;
                            case UNIFORM -> numbers.get(0) < numbers.get(1);
                            case EXPONENTIAL -> numbers.get(0) > 0;
                        };
        if (!fit) {
            throw SpecProblem.at(
                    "numbers",
                    Phrase.of("they make no law %s", "ils ne font pas une loi %s", word(family)),
                    new Phrase(
                            "write [mean, deviation] for normal and log_normal, [low, high] for"
                                    + " uniform, [mean] for exponential",
                            "écrivez [moyenne, écart type] pour normal et log_normal, [bas, haut]"
                                    + " pour uniform, [moyenne] pour exponential"));
        }
    }

    private static String word(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    public ContinuousDistribution law() {
        return switch (family) {
            case NORMAL -> NormalDistribution.of(numbers.get(0), numbers.get(1));
            case UNIFORM -> UniformContinuousDistribution.of(numbers.get(0), numbers.get(1));
            case EXPONENTIAL -> ExponentialDistribution.of(numbers.get(0));
            case LOG_NORMAL -> LogNormalDistribution.of(numbers.get(0), numbers.get(1));
        };
    }

    /// `the normal law (18, 4)`.
    public Phrase words() {
        Phrase name =
                switch (family) {
                    case NORMAL -> new Phrase("the normal law", "la loi normale");
                    case UNIFORM -> new Phrase("the uniform law", "la loi uniforme");
                    case EXPONENTIAL -> new Phrase("the exponential law", "la loi exponentielle");
                    case LOG_NORMAL -> new Phrase("the log-normal law", "la loi log-normale");
                };
        return Phrase.of(
                "%s (%s)",
                "%s (%s)",
                name,
                new Phrase(
                        numbers.stream()
                                .map(one -> Figures.digits(one).en())
                                .collect(Collectors.joining(", ")),
                        numbers.stream()
                                .map(one -> Figures.digits(one).fr())
                                .collect(Collectors.joining("\u202f; "))));
    }
}

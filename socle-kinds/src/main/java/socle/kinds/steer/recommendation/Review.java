package socle.kinds.steer.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// The figures that an author had before them when they last read a recommendation, beside those of
/// now. It is kept from work to work; a later day of review takes the figures of now.
///
/// @param taken what each figure was, by node and claim
record Review(String day, SequencedMap<String, String> taken, SequencedMap<String, String> now) {

    private static final String NEVER = "-";

    static Review of(
            Optional<LocalDate> reviewed,
            SequencedMap<String, String> now,
            Optional<String> cursor) {
        String day = reviewed.map(LocalDate::toString).orElse(NEVER);
        List<String> lines = cursor.map(it -> it.lines().toList()).orElse(List.of());
        SequencedMap<String, String> taken = new LinkedHashMap<>(now);
        if (!lines.isEmpty() && lines.getFirst().equals(day)) {
            for (String line : lines.subList(1, lines.size())) {
                int tab = line.indexOf('\t');
                taken.computeIfPresent(line.substring(0, tab), (_, _) -> line.substring(tab + 1));
            }
        }
        return new Review(day, taken, now);
    }

    /// What the next work is compared with.
    String cursor() {
        return day
                + "\n"
                + taken.entrySet().stream()
                        .map(it -> it.getKey() + "\t" + it.getValue())
                        .collect(Collectors.joining("\n"));
    }

    Evidence verdict(double tolerance) {
        List<Phrase> moved = new ArrayList<>();
        for (Map.Entry<String, String> one : taken.entrySet()) {
            String other = now.getOrDefault(one.getKey(), "");
            if (hasMoved(one.getValue(), other, tolerance)) {
                moved.add(
                        Phrase.of(
                                "%s was %s and is %s",
                                "%s valait %s et vaut %s",
                                one.getKey(),
                                words(one.getValue()),
                                words(other)));
            }
        }
        return new Evidence.Verdict(
                new Claim("recommendation.current"),
                new Phrase(
                        "Its figures are those that its author read",
                        "Ses chiffres sont ceux que son auteur a lus"),
                moved.isEmpty(),
                Severity.WARNING,
                moved.stream()
                        .reduce((one, more) -> Phrase.of("%s; %s", "%s\u202f; %s", one, more))
                        .map(
                                it ->
                                        Phrase.of(
                                                "%s; read it again, and write a later `reviewed`",
                                                "%s\u202f; relisez-la, et écrivez un `reviewed`"
                                                        + " plus récent",
                                                it))
                        .orElse(Phrase.of("%s figures", "%s chiffres", taken.size())));
    }

    private static boolean hasMoved(String before, String now, double tolerance) {
        Optional<Double> one = number(before);
        Optional<Double> other = number(now);
        if (one.isEmpty() || other.isEmpty()) {
            return !before.equals(now);
        }
        return Math.abs(other.get() - one.get()) > tolerance * Math.abs(one.get());
    }

    private static Phrase words(String mark) {
        return switch (mark) {
            case "held" -> new Phrase("held", "tenu");
            case "fell" -> new Phrase("fallen", "tombé");
            case "" -> new Phrase("nothing", "rien");
            default ->
                    number(mark)
                            .map(it -> Quoted.number(it, ""))
                            .orElse(new Phrase("other words", "d’autres mots"));
        };
    }

    private static Optional<Double> number(String mark) {
        try {
            return Optional.of(Double.valueOf(mark));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}

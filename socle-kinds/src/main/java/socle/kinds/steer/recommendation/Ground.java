package socle.kinds.steer.recommendation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import socle.api.Bench;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.steer.choice.Estimate;
import socle.kinds.steer.choice.Measured;
import socle.kinds.steer.choice.Measures;

/// What an argument rests on.
///
/// @param on the node
/// @param key what tells it apart from the others of a recommendation
/// @param mark what has to stay as it is: a number, or whether a rule held; empty when unknown
record Ground(
        Argument argument,
        Optional<NodeId> on,
        String key,
        Optional<Phrase> found,
        Optional<String> mark,
        LocalDate day) {

    static Ground of(Argument argument, Bench bench) {
        LocalDate today = LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC);
        if (argument.by().isEmpty()) {
            return new Ground(
                    argument, Optional.empty(), "", Optional.empty(), Optional.empty(), today);
        }
        Measured by = argument.by().get();
        return by.node().isPresent()
                ? told(argument, by, new Quoted(bench), today)
                : computed(argument, by, new Measures(bench).of(by), today);
    }

    /// Whether there is something under it.
    boolean stands() {
        return found.isPresent();
    }

    private static Ground told(Argument argument, Measured by, Quoted quoted, LocalDate today) {
        NodeId node = by.node().orElseThrow().node();
        String claim = by.claim().orElseThrow();
        Optional<Told> told = quoted.first(node, claim);
        return new Ground(
                argument,
                Optional.of(node),
                node + " " + claim,
                told.flatMap(it -> Quoted.words(it.evidence())),
                told.map(it -> mark(it)),
                told.map(it -> LocalDate.ofInstant(it.at(), ZoneOffset.UTC)).orElse(today));
    }

    private static Ground computed(
            Argument argument, Measured by, Estimate estimate, LocalDate today) {
        String unit = argument.unit().orElse("");
        Optional<Phrase> found =
                estimate.value().isPresent()
                        ? Optional.of(Quoted.interval(estimate, unit))
                        : Optional.empty();
        return new Ground(
                argument,
                by.from().map(it -> it.node()),
                by.from().map(it -> it.node().value()).orElse("")
                        + " "
                        + by.estimate().map(it -> it.text().replaceAll("\\s+", " ")).orElse(""),
                found,
                found.map(_ -> String.valueOf(estimate.value().getAsDouble())),
                today);
    }

    /// What has to stay as it is.
    static String mark(Told told) {
        return switch (told.evidence()) {
            case Evidence.Measure measure -> String.valueOf(measure.value());
            case Evidence.Verdict verdict -> verdict.holds() ? "held" : "fell";
            case Evidence.Statement said -> said.markdown().strip();
            case Evidence.Sample _, Evidence.Artifact _, Evidence.Digest _, Evidence.Origin _ -> "";
        };
    }
}

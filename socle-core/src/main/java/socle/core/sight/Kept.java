package socle.core.sight;

import java.util.Optional;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Phrase;

/// What is left of evidence for a reader who may not see all that its node read: that it was there
/// and held or fell, and nothing that was computed of rows.
final class Kept {

    private static final Phrase WHY =
            new Phrase(
                    "a policy keeps the reason from you", "une politique vous en cache la raison");

    private Kept() {}

    /// What is left, if anything.
    static Optional<Told> left(Told told) {
        return left(told.evidence())
                .map(
                        it ->
                                new Told(
                                        told.node(),
                                        told.run(),
                                        told.at(),
                                        told.number(),
                                        it,
                                        told.fresh()));
    }

    private static Optional<Evidence> left(Evidence one) {
        return switch (one) {
            case Evidence.Verdict verdict ->
                    Optional.of(
                            new Evidence.Verdict(
                                    verdict.claim(),
                                    verdict.label(),
                                    verdict.holds(),
                                    verdict.severity(),
                                    WHY));
            case Evidence.Digest _, Evidence.Origin _, Evidence.Statement _ -> Optional.of(one);
            case Evidence.Measure _, Evidence.Sample _, Evidence.Artifact _ -> Optional.empty();
        };
    }
}

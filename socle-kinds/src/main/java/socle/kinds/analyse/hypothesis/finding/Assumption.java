package socle.kinds.analyse.hypothesis.finding;

import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// What a test takes for granted, and whether the data look like it.
///
/// @param why what was found, and when it fell, what to do
public record Assumption(Phrase label, boolean holds, Phrase why) {

    public static final Claim CLAIM = new Claim("hypothesis.assumption");

    public Evidence evidence() {
        return new Evidence.Verdict(CLAIM, label, holds, Severity.WARNING, why);
    }
}

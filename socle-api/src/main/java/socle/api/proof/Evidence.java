package socle.api.proof;

import java.util.List;
import socle.api.data.Rows;
import socle.api.text.Phrase;

/// One fact that a run leaves behind, under a claim.
public sealed interface Evidence {

    /// What it speaks for.
    Claim claim();

    /// What it is, in a few words.
    Phrase label();

    /// A number that was measured.
    ///
    /// @param unit as people write it after the number (`rows`, `%`, `USD`), or empty
    record Measure(Claim claim, Phrase label, double value, String unit) implements Evidence {}

    /// A rule that held or fell.
    ///
    /// @param why what was found, with its numbers
    record Verdict(Claim claim, Phrase label, boolean holds, Severity severity, Phrase why)
            implements Evidence {}

    /// A few rows, to be looked at.
    record Sample(Claim claim, Phrase label, Rows rows) implements Evidence {}

    /// A file that was kept, found again by its digest.
    record Artifact(
            Claim claim, Phrase label, String name, String mediaType, long bytes, String digest)
            implements Evidence {}

    /// A digest that anybody can compute again, and of what.
    record Digest(Claim claim, Phrase label, String of, String digest) implements Evidence {}

    /// Where something comes from, and under which terms.
    ///
    /// @param licence its name or address, or empty when unknown
    record Origin(Claim claim, Phrase label, String address, String publisher, String licence)
            implements Evidence {}

    /// What a person wrote.
    ///
    /// @param markdown the author's words
    /// @param requirements codes of the requirements that it answers, as a framework names them
    record Statement(Claim claim, Phrase label, String markdown, List<String> requirements)
            implements Evidence {
        public Statement {
            requirements = List.copyOf(requirements);
        }
    }
}

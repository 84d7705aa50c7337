package socle.kinds.transform;

import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// How many rows of how many break a rule.
///
/// @param culprits what such rows are, to stand after « rows »: "without a value in 'speed'"
record Tally(Phrase culprits, long found, long total) {

    /// Whether none does.
    boolean holds() {
        return found == 0;
    }

    /// The count in words.
    Phrase words() {
        return holds()
                ? Phrase.of("%s, none %s", "%s, aucune %s", rows(total), culprits)
                : Phrase.of(
                        "%s of %s %s",
                        "%s sur %s %s",
                        new Phrase(Phrase.count(found).en(), rows(found).fr()),
                        new Phrase(rows(total).en(), Phrase.count(total).fr()),
                        culprits);
    }

    /// The verdict on the rule.
    Evidence.Verdict verdict(Claim claim, Phrase label, Severity severity) {
        return new Evidence.Verdict(claim, label, holds(), severity, words());
    }

    /// A number of rows: "1 row", "10,000 rows".
    static Phrase rows(long number) {
        return Phrase.of(
                number == 1 ? "%s row" : "%s rows",
                number < 2 ? "%s ligne" : "%s lignes",
                Phrase.count(number));
    }
}

package socle.kinds.collect;

import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// What became of everything that a source gave: read = written + duplicate + rejected + filtered.
///
/// @param read counted where it came in, apart from the other four
public record Balance(long read, long written, long duplicate, long rejected, long filtered) {

    /// Whether nothing was lost or made on the way.
    public boolean holds() {
        return read == written + duplicate + rejected + filtered;
    }

    /// The five counts and the verdict.
    public List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        all.add(count(CollectClaim.READ, new Phrase("Rows read", "Lignes lues"), read));
        all.add(count(CollectClaim.WRITTEN, new Phrase("Rows written", "Lignes écrites"), written));
        all.add(
                count(
                        CollectClaim.DUPLICATE,
                        new Phrase("Duplicate rows", "Lignes en double"),
                        duplicate));
        all.add(
                count(
                        CollectClaim.REJECTED,
                        new Phrase("Rows rejected", "Lignes rejetées"),
                        rejected));
        all.add(
                count(
                        CollectClaim.FILTERED,
                        new Phrase("Rows filtered", "Lignes écartées"),
                        filtered));
        all.add(
                new Evidence.Verdict(
                        CollectClaim.BALANCE,
                        new Phrase("No row lost", "Aucune ligne perdue"),
                        holds(),
                        Severity.ERROR,
                        words()));
        return all;
    }

    /// The balance, in words.
    public Phrase words() {
        Phrase sum =
                Phrase.of(
                        "%s read, counted apart; %s written + %s duplicate + %s rejected + %s"
                                + " filtered",
                        "%s lues, comptées à part\u202f; %s écrites + %s en double + %s rejetées +"
                                + " %s écartées",
                        Phrase.count(read),
                        Phrase.count(written),
                        Phrase.count(duplicate),
                        Phrase.count(rejected),
                        Phrase.count(filtered));
        return holds()
                ? sum
                : sum.then(
                        Phrase.of(
                                "(%s too many or too few)",
                                "(écart\u00a0: %s)",
                                Phrase.count(
                                        Math.abs(
                                                read - written - duplicate - rejected
                                                        - filtered))));
    }

    private static Evidence count(Claim claim, Phrase label, long rows) {
        return new Evidence.Measure(claim, label, rows, "rows");
    }
}

package socle.kinds.collect.crawl;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Reply;

/// Asks a few pages a second time and compares their digests: whether what was taken is what the
/// site says.
final class Recheck {

    private final Journal journal;
    private final int wanted;
    private final SplittableRandom dice;

    Recheck(Journal journal, int wanted, long seed) {
        this.journal = journal;
        this.wanted = wanted;
        this.dice = new SplittableRandom(seed);
    }

    /// The verdict, or nothing when no page was to be asked again.
    List<Evidence> evidence(Visitor visitor, Caller.Time time, Duration delay)
            throws IOException, InterruptedException {
        List<Visit> chosen = chosen();
        List<String> others = new ArrayList<>();
        for (Visit visit : chosen) {
            if (delay.isPositive()) {
                time.pause().pause(delay);
            }
            boolean same =
                    visitor.reply(visit.url()) instanceof Reply.Answer answer
                            && answer.body().digest().equals(visit.digest());
            if (!same) {
                others.add(visit.url());
            }
        }
        return chosen.isEmpty() ? List.of() : List.of(verdict(chosen.size(), others));
    }

    /// So many of the pages, each with the same chance (Vitter's algorithm R).
    private List<Visit> chosen() throws IOException {
        List<Visit> sample = new ArrayList<>();
        long[] met = {0};
        journal.read(
                fields -> {
                    if (!fields.getFirst().equals(Lines.VISIT)) {
                        return;
                    }
                    Visit visit = Visit.of(fields.subList(1, fields.size()));
                    if (visit.fate() != Fate.WRITTEN) {
                        return;
                    }
                    long place = met[0] < wanted ? met[0] : dice.nextLong(met[0] + 1);
                    met[0]++;
                    if (place < sample.size()) {
                        sample.set((int) place, visit);
                    } else if (sample.size() < wanted) {
                        sample.add(visit);
                    }
                });
        return sample;
    }

    private static Evidence verdict(int asked, List<String> others) {
        Phrase why =
                others.isEmpty()
                        ? Phrase.of(
                                "%s pages asked a second time have the same digests",
                                "%s pages demandées une seconde fois ont les mêmes empreintes",
                                asked)
                        : Phrase.of(
                                "%s of %s pages asked a second time differ: %s",
                                "%s pages sur %s demandées une seconde fois diffèrent\u00a0: %s",
                                others.size(),
                                asked,
                                String.join(", ", others));
        return new Evidence.Verdict(
                CollectClaim.ACCURACY,
                new Phrase("Pages as the site gives them", "Pages telles que le site les donne"),
                others.isEmpty(),
                Severity.WARNING,
                why);
    }
}

package socle.kinds.collect.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Reply;

/// Asks for a few pages again and compares their records with those that were taken.
final class Refetch {

    private static final Phrase LABEL = new Phrase("Pages asked for again", "Pages redemandées");

    private final ApiSpec spec;
    private final Gathering gathering;
    private final Credentials credentials;
    private final List<String> different = new ArrayList<>();
    private int same;

    Refetch(ApiSpec spec, Gathering gathering, Credentials credentials) {
        this.spec = spec;
        this.gathering = gathering;
        this.credentials = credentials;
    }

    /// The verdict; nothing when no page could be asked for again.
    ///
    /// @param seed of the choice of pages
    List<Evidence> evidence(List<Leaf> leaves, long seed) throws IOException, InterruptedException {
        List<Leaf> chosen = new ArrayList<>(leaves);
        Collections.shuffle(chosen, new Random(seed));
        for (Leaf leaf : chosen.subList(0, Math.min(spec.ask_again(), chosen.size()))) {
            compare(leaf);
        }
        if (same + different.size() == 0) {
            return List.of();
        }
        return List.of(
                new Evidence.Verdict(
                        CollectClaim.ACCURACY,
                        LABEL,
                        different.isEmpty(),
                        Severity.WARNING,
                        words()));
    }

    private void compare(Leaf leaf) throws IOException, InterruptedException {
        try {
            Reply reply = credentials.fetch(gathering.asked(leaf.uri()));
            if (reply instanceof Reply.Answer answer && answer.ok()) {
                Parsed parsed = new Answers(spec).read("page " + leaf.number(), answer);
                byte[] lines = Gathering.lines(parsed.records());
                if (Journal.digest(lines).equals(leaf.digest())) {
                    same++;
                } else {
                    different.add("" + leaf.number());
                }
            }
        } catch (Trouble _) {
            return; // the call log tells it; a page that cannot be had again proves nothing
        }
    }

    private Phrase words() {
        return different.isEmpty()
                ? Phrase.of(
                        "pages chosen at random that came again with the same records (SHA-256): %s",
                        "pages choisies au hasard et revenues avec les mêmes enregistrements"
                                + " (SHA-256)\u00a0: %s",
                        same)
                : Phrase.of(
                        "pages asked for again: %s; these hold other records now: %s",
                        "pages redemandées\u00a0: %s\u202f; celles-ci ont maintenant d’autres"
                                + " enregistrements\u00a0: %s",
                        same + different.size(),
                        different.stream().sorted().collect(Collectors.joining(", ")));
    }
}

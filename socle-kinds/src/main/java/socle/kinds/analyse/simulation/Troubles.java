package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.List;
import socle.api.Outcome;
import socle.api.text.Phrase;
import socle.api.text.Place;

/// All that is wrong with what a simulation reads, each with its place.
final class Troubles {

    private final List<Phrase> all = new ArrayList<>();

    void add(Place place, Phrase what, Phrase todo) {
        all.add(Phrase.of("%s: %s; %s", "%s\u00a0: %s\u202f; %s", place, what, todo));
    }

    boolean isNone() {
        return all.isEmpty();
    }

    Outcome outcome() {
        Phrase told =
                all.stream()
                        .distinct()
                        .reduce((one, other) -> Phrase.of("%s\n%s", "%s\n%s", one, other))
                        .orElseThrow();
        return Outcome.Failed.of(
                told,
                new Phrase(
                        "mend what is told; what was published before stays",
                        "corrigez ce qui est dit\u202f; ce qui était publié reste"));
    }
}

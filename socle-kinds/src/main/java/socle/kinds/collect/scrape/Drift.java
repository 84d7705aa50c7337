package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;

/// Fields that stopped matching: the template of the pages has changed since the last published
/// run, or never was what the author thought.
///
/// @param fallen told as an error
/// @param never fields that no row has, and that none needs; told as a warning
record Drift(List<Fallen> fallen, List<String> never) {

    /// One field.
    ///
    /// @param before share of rows that had it, or 1 when every row needs it
    record Fallen(String field, double before, double now) {

        Phrase words() {
            if (before == 1 && now == 0) {
                return Phrase.of(
                        "no row has '%s', which every row needs or had",
                        "aucune ligne n’a «\u00a0%s\u00a0», que chaque ligne doit avoir ou avait",
                        field);
            }
            return Phrase.of(
                    "'%s' in %s %% of rows instead of %s %%",
                    "«\u00a0%s\u00a0» dans %s\u202f%% des lignes au lieu de %s\u202f%%",
                    field,
                    Phrase.number(now * 100, 1),
                    Phrase.number(before * 100, 1));
        }
    }

    /// What fell by more than may be.
    static Drift between(Rates before, Rates now, ScrapeSpec spec) {
        List<Fallen> fallen = new ArrayList<>();
        List<String> never = new ArrayList<>();
        for (String field : now.found().keySet()) {
            double share = now.share(field).orElse(0.0);
            double old = before.share(field).orElse(share);
            if (share == 0 && spec.needs(field)) {
                fallen.add(new Fallen(field, 1, 0));
            } else if (old - share > spec.drift_at_most() || (old > 0 && share == 0)) {
                fallen.add(new Fallen(field, old, share));
            } else if (share == 0) {
                never.add(field);
            }
        }
        return new Drift(fallen, never);
    }

    boolean holds() {
        return fallen.isEmpty();
    }

    /// It, in words.
    Phrase words() {
        if (fallen.isEmpty()) {
            return never.isEmpty()
                    ? new Phrase(
                            "every field is found as often as before",
                            "chaque champ se trouve aussi souvent qu’avant")
                    : Phrase.of("no row has %s", "aucune ligne n’a %s", String.join(", ", never));
        }
        Phrase all = fallen.getFirst().words();
        for (Fallen one : fallen.subList(1, fallen.size())) {
            all = Phrase.of("%s; %s", "%s\u202f; %s", all, one.words());
        }
        return all;
    }
}

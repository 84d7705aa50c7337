package socle.kinds.collect.crawl;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// How a crawl behaved, judged from its journal when all is over and apart from what steered it:
/// whether each address that was asked was allowed, each host left alone as long as it asks, and
/// nothing kept that is reserved.
final class Conduct {

    private final Map<String, Site> sites;
    private final Duration own;
    private final boolean mining;
    private final Map<String, Instant> last = new HashMap<>();
    private final List<String> forbidden = new ArrayList<>();
    private final List<String> hasty = new ArrayList<>();
    private final List<String> reserved = new ArrayList<>();
    private long asked;
    private Duration longestDelay = Duration.ZERO;

    /// @param own the author's pause
    /// @param mining whether the collection rests on text and data mining
    Conduct(List<Site> sites, Duration own, boolean mining) {
        this.sites = sites.stream().collect(Collectors.toMap(Site::origin, Function.identity()));
        this.own = own;
        this.mining = mining;
    }

    /// Reads the journal and judges.
    List<Evidence> evidence(Journal journal, Seen seen) throws IOException {
        journal.read(
                fields -> {
                    if (fields.getFirst().equals(Lines.VISIT)) {
                        judge(Visit.of(fields.subList(1, fields.size())));
                    }
                });
        return List.of(robots(seen), politeness(), reservation(seen));
    }

    private void judge(Visit visit) {
        Address address = Address.of(visit.url());
        Site site = address == null ? null : sites.get(address.origin());
        if (address == null || site == null) {
            return; // of a host that this try did not meet again
        }
        asked++;
        if (!site.robots().allows(address.pathAndQuery())) {
            forbidden.add(visit.url());
        }
        if (mining && visit.tdm().equals("1") && visit.offset() >= 0) {
            reserved.add(visit.url());
        }
        Duration delay = site.delay(own);
        longestDelay = delay.compareTo(longestDelay) > 0 ? delay : longestDelay;
        Instant before = last.put(address.origin(), visit.at());
        if (before != null && visit.at().isBefore(before.plus(delay))) {
            hasty.add(visit.url());
        }
    }

    private Evidence robots(Seen seen) {
        return verdict(
                Findings.ROBOTS,
                new Phrase("robots.txt kept", "robots.txt respecté"),
                forbidden,
                Phrase.of(
                        "each of %s addresses asked is allowed, judged again at the end; not asked:"
                                + " %s that robots.txt forbids, %s whose robots.txt could not be read,"
                                + " %s that pages ask not to follow",
                        "chacune des %s adresses demandées est permise, jugée à nouveau à la"
                                + " fin\u202f; non demandées\u00a0: %s que robots.txt interdit, %s dont le"
                                + " robots.txt n’a pu être lu, %s que des pages demandent de ne pas"
                                + " suivre",
                        Phrase.count(asked),
                        Phrase.count(seen.count(Refusal.ROBOTS)),
                        Phrase.count(seen.count(Refusal.ROBOTS_UNREACHABLE)),
                        Phrase.count(seen.count(Refusal.NOFOLLOW))));
    }

    private Evidence politeness() {
        return verdict(
                Findings.POLITENESS,
                new Phrase(
                        "Hosts left alone between asks",
                        "Hôtes laissés en paix entre deux demandes"),
                hasty,
                Phrase.of(
                        "between two answers of a host at least its delay has passed (the longest:"
                                + " %s s), by the times of %s answers",
                        "entre deux réponses d’un hôte il s’est passé au moins son délai (le plus"
                                + " long\u00a0: %s s), d’après l’heure de %s réponses",
                        Phrase.number(longestDelay.toMillis() / 1000.0, 3),
                        Phrase.count(asked)));
    }

    private Evidence reservation(Seen seen) {
        return verdict(
                Findings.RESERVATION,
                new Phrase("Reservations of rights kept", "Réserves de droits respectées"),
                reserved,
                Phrase.of(
                        "%s pages not kept because they reserve text and data mining (TDMRep: file,"
                                + " header or meta)",
                        "%s pages non gardées car elles réservent la fouille de textes et de données"
                                + " (TDMRep\u00a0: fichier, en-tête ou meta)",
                        Phrase.count(seen.count(Fate.RESERVED))));
    }

    private static Evidence verdict(Claim claim, Phrase label, List<String> faults, Phrase good) {
        Phrase why =
                faults.isEmpty()
                        ? good
                        : Phrase.of(
                                "%s addresses break it, the first: %s",
                                "%s adresses y manquent, la première\u00a0: %s",
                                Phrase.count(faults.size()),
                                faults.getFirst());
        return new Evidence.Verdict(claim, label, faults.isEmpty(), Severity.ERROR, why);
    }
}

package socle.kinds.collect.api;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import socle.api.Bench;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Reply;

/// A service whose pages say that nothing changed since the last collection: nothing is done again,
/// and what was proven then still stands.
final class Unchanged {

    /// What is told anew each time.
    private static final Set<Claim> ANEW =
            Set.of(
                    CollectClaim.ORIGIN,
                    CollectClaim.LEGAL,
                    CollectClaim.ATTRIBUTION,
                    CollectClaim.TERMS,
                    new Claim("collect.unchanged"),
                    new Claim("collect.calls"),
                    new Claim("collect.call_results"),
                    new Claim("collect.calls_made"),
                    new Claim("collect.calls_repeated"),
                    new Claim("collect.calls_waited"),
                    new Claim("collect.calls_bytes"));

    private final ApiSpec spec;
    private final Bench bench;
    private final NodeId node;

    Unchanged(ApiSpec spec, Bench bench, NodeId node) {
        this.spec = spec;
        this.bench = bench;
        this.node = node;
    }

    /// Whether every page says so. Pages that are not all alike are all fetched again.
    boolean says(State before, Gathering gathering, Credentials credentials)
            throws IOException, InterruptedException, Trouble {
        if (before.pages().isEmpty() || bench.tables().current().isEmpty()) {
            return false;
        }
        for (State.Page page : before.pages()) {
            Reply reply =
                    credentials.fetch(
                            gathering
                                    .asked(URI.create(page.uri()))
                                    .ifChanged(page.etag(), page.modified()));
            if (!(reply instanceof Reply.Answer answer) || !answer.unchanged()) {
                return false;
            }
        }
        return true;
    }

    /// The tables as they were.
    List<Table> tables() {
        List<Table> all = new ArrayList<>();
        all.add(Loading.nothing(bench.tables()));
        List<String> parts = new ArrayList<>(spec.children().keySet());
        parts.add(Loading.REJECTED);
        for (String part : parts) {
            Tables tables = bench.tables().part(part);
            if (tables.current().isPresent()) {
                all.add(Loading.nothing(tables));
            }
        }
        return all;
    }

    /// What was proven when they were loaded.
    List<Evidence> proven() {
        return bench.evidence(node).stream()
                .map(Told::evidence)
                .filter(one -> !ANEW.contains(one.claim()))
                .toList();
    }

    /// That nothing changed, told.
    static Evidence verdict(int pages) {
        return new Evidence.Verdict(
                new Claim("collect.unchanged"),
                new Phrase("Unchanged", "Inchangé"),
                true,
                Severity.WARNING,
                Phrase.of(
                        "every page says that it is as it was (status 304; pages: %s): nothing was"
                                + " done again",
                        "chaque page dit qu’elle n’a pas changé (statut 304\u202f; pages\u00a0: %s)"
                                + "\u00a0: rien n’a été refait",
                        Phrase.count(pages)));
    }
}

package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.app.show.Fact;
import socle.core.ledger.Published;

/// What makes a fact believable, in one line: claim, node, run, digest.
record Proof(Book book) {

    /// « Preuves : collect.rows_written de strikes (sha256:5d0e17c2…aa41) ; exécution #8f3c21. »;
    /// the run once where it is the same. Empty when there is none.
    ///
    /// @param most so many are told, the rest counted
    String of(List<Told> told, int most) {
        if (told.isEmpty()) {
            return "";
        }
        boolean one = told.stream().map(Told::run).distinct().count() == 1;
        List<String> words = new ArrayList<>();
        for (Told fact : told.subList(0, Math.min(most, told.size()))) {
            String node = one ? named(fact) : run(fact);
            words.add(fact.evidence().claim().value() + book.say(" of ", " de ") + node);
        }
        if (told.size() > most) {
            words.add(more(told.size() - most));
        }
        if (one) {
            words.add(book.say("run #", "exécution\u00A0#") + told.getFirst().run());
        }
        return book.say("Evidence: ", "Preuves\u00A0: ")
                + String.join(book.say("; ", "\u202F; "), words)
                + ".";
    }

    private String more(int count) {
        return count == 1 ? book.say("1 more", "1 autre") : count + book.say(" more", " autres");
    }

    private String named(Told told) {
        return told.node() + digest(told.node()).map(it -> " (" + it + ")").orElse("");
    }

    /// The same of everything that a node told; empty when it told nothing.
    String of(NodeId node) {
        List<Told> told = book.source().seen().evidence(node);
        if (told.isEmpty()) {
            return "";
        }
        List<String> claims =
                told.stream().map(it -> it.evidence().claim().value()).distinct().toList();
        String some = String.join(", ", claims.subList(0, Math.min(3, claims.size())));
        return book.say("Evidence: ", "Preuves\u00A0: ")
                + some
                + (claims.size() > 3 ? "…" : "")
                + book.say(" of ", " de ")
                + run(told.getLast())
                + ".";
    }

    private String run(Told told) {
        String digest = digest(told.node()).map(it -> ", " + it).orElse("");
        return told.node()
                + " ("
                + book.say("run #", "exécution\u00A0#")
                + told.run()
                + digest
                + ")";
    }

    private Optional<String> digest(NodeId node) {
        Optional<String> told =
                book.source().seen().evidence(node).stream()
                        .map(Told::evidence)
                        .filter(Evidence.Digest.class::isInstance)
                        .map(it -> ((Evidence.Digest) it).digest())
                        .findFirst();
        Published published = book.source().published().get(node);
        if (told.isPresent() || published == null) {
            return told.map(Fact::shortDigest);
        }
        return published.tables().stream().findFirst().map(Table::digest).map(Fact::shortDigest);
    }
}

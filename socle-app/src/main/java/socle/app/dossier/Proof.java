package socle.app.dossier;

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

    /// « collect.rows_written de strikes (exécution #8f3c21, sha256:5d0e17c2…aa41) ».
    String of(Told told) {
        return told.evidence().claim().value() + book.say(" of ", " de ") + run(told);
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

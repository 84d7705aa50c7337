package socle.app.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.core.ledger.Booking;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;

/// Points the environment at a version of a node that was published before.
@Command(name = "rollback")
final class Rollback implements Verb {
    @Parameters(paramLabel = "NODE", descriptionKey = "NODE")
    String name = "";

    @Option(names = "--to", paramLabel = "VERSION", required = true)
    String version = "";

    @Override
    public Ending run(Desk desk) throws Mistake {
        Opened open = desk.open();
        NodeId node = open.node(name).id();
        List<String> versions =
                open.ledger().versions(node).stream().map(Published::version).distinct().toList();
        if (!versions.contains(version)) {
            throw new Mistake(
                    Phrase.of("%s has no version %s", "%s n’a pas de version %s", node, version),
                    Suggestion.todo(
                            version,
                            versions,
                            Phrase.of(
                                    "see: socle history %s",
                                    "voir\u00a0: socle history %s", node)));
        }
        point(open, desk.around(), node);
        tell(desk, open.environment());
        return Ending.DONE;
    }

    private void point(Opened open, Surroundings around, NodeId node) throws Mistake {
        Booking claim =
                new Booking(
                        around.ids().get(),
                        around.by(),
                        around.clock().instant(),
                        Booking.Manner.ALONE,
                        Set.of(node));
        switch (open.ledger().claim(claim)) {
            case Ledger.Claimed.Theirs theirs -> throw Busy.told(theirs.who(), theirs.since());
            case Ledger.Claimed.Mine mine -> {
                try (mine) {
                    open.ledger()
                            .point(open.environment(), node, version, around.clock().instant());
                }
            }
        }
    }

    private void tell(Desk desk, String environment) {
        if (desk.json()) {
            desk.answer(
                    Json.object()
                            .put("node", name)
                            .put("environment", environment)
                            .put("version", version));
            return;
        }
        desk.voice()
                .answer(
                        Phrase.of(
                                "%s shows version %s in %s; socle run brings those that read it along",
                                "%s montre la version %s dans %s\u202f; socle run met à jour ceux qui le lisent",
                                name,
                                version,
                                environment));
    }
}

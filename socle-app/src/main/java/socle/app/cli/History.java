package socle.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import socle.api.data.Table;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.Published;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What happened, newest first: all of it, or what became of one node's due times and the versions
/// of it that are kept.
@Command(name = "history")
final class History implements Verb {
    @Parameters(arity = "0..1", paramLabel = "NODE", descriptionKey = "NODE")
    @Nullable String name;

    @Mixin Paging paging = new Paging();

    @Override
    public Ending run(Desk desk) throws Mistake {
        Opened open = desk.open();
        paging.check();
        String wanted = name;
        if (wanted == null) {
            new Timeline(open, paging).tell(desk);
        } else {
            tell(open, open.node(wanted).id(), desk);
        }
        return Ending.DONE;
    }

    private void tell(Opened open, NodeId node, Desk desk) {
        List<Published> versions = open.ledger().versions(node);
        Published shown = open.ledger().published(open.environment()).get(node);
        String now = shown == null ? "" : shown.version();
        if (desk.json()) {
            ObjectNode document =
                    Json.object().put("node", node.value()).put("environment", open.environment());
            ArrayNode all = document.putArray("versions");
            versions.forEach(version -> put(all.addObject(), version, now));
            ArrayNode firings = document.putArray("firings");
            firings(open, node)
                    .forEach(one -> FiringsOut.put(firings.addObject(), one, desk.voice()));
            desk.answer(document);
        } else {
            List<Firing> firings = firings(open, node);
            if (!firings.isEmpty()) {
                FiringsOut.print(firings, desk.voice());
                desk.voice().answer("");
            }
            print(versions, now, desk.voice());
        }
    }

    private List<Firing> firings(Opened open, NodeId node) {
        List<Firing> all =
                open.ledger()
                        .firings(open.environment())
                        .of(node, paging.skipped() + paging.limit());
        return paging.of(all);
    }

    private static void print(List<Published> versions, String now, Voice voice) {
        if (versions.isEmpty()) {
            voice.answer(new Phrase("it never ran", "il n’a jamais été exécuté"));
            return;
        }
        TextTable table =
                TextTable.of(
                        "",
                        "version",
                        voice.words(new Phrase("made at", "fait le")),
                        voice.words(new Phrase(">rows", ">lignes")),
                        voice.words(new Phrase(">kB", ">ko")),
                        voice.words(new Phrase("run", "exécution")));
        for (Published version : versions) {
            table.row(
                    version.version().equals(now) ? "→" : "",
                    version.version(),
                    version.at().toString(),
                    voice.words(Phrase.count(rows(version))),
                    voice.words(Phrase.count(bytes(version) / 1_000)),
                    version.run());
        }
        table.print(voice);
    }

    private static void put(ObjectNode node, Published version, String now) {
        node.put("version", version.version())
                .put("shown", version.version().equals(now))
                .put("at", version.at().toString())
                .put("run", version.run())
                .put("rows", rows(version))
                .put("bytes", bytes(version));
    }

    private static long rows(Published version) {
        return version.tables().stream()
                .filter(table -> table.name().equals(version.node().value()))
                .mapToLong(table -> Math.max(0, table.rows()))
                .sum();
    }

    private static long bytes(Published version) {
        return version.tables().stream().mapToLong(Table::bytes).sum();
    }
}

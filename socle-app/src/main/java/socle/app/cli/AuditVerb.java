package socle.app.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.text.Phrase;
import socle.core.ledger.AuditBook;
import socle.core.ledger.AuditChain;
import socle.core.ledger.AuditRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who saw and did what, and whether that is as it was written.
@Command(name = "audit")
final class AuditVerb implements Verb {

    /// What is asked.
    enum Asked {
        list,
        verify
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "list|verify",
            descriptionKey = "audit-asked")
    Asked asked = Asked.list;

    @Option(names = "--who", paramLabel = "NAME", descriptionKey = "audit-who")
    String who = "";

    @Option(names = "--action", paramLabel = "WORD", descriptionKey = "audit-action")
    String action = "";

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "page-limit")
    int limit = 20;

    @Option(names = "--before", paramLabel = "NUMBER", descriptionKey = "audit-before")
    long before = Long.MAX_VALUE;

    @Option(names = "--expect", paramLabel = "DIGEST", descriptionKey = "audit-expect")
    String expected = "";

    @Override
    public Ending run(Desk desk) throws Mistake {
        Opened open = desk.open();
        AuditBook book = open.ledger().audit();
        return switch (asked) {
            case list -> {
                list(book, open.settings().entrance().audit(), desk);
                yield Ending.DONE;
            }
            case verify -> verified(book.verify(expected), desk);
        };
    }

    private void list(AuditBook book, Duration kept, Desk desk) throws Mistake {
        if (limit < 1) {
            throw new Mistake(
                    new Phrase("no line is asked for", "aucune ligne n’est demandée"),
                    new Phrase("write --limit 20", "écrivez --limit 20"));
        }
        AuditBook.Wanted wanted =
                new AuditBook.Wanted(who, action, Optional.empty(), Optional.empty());
        List<AuditRow> rows = book.list(wanted, before, limit);
        long total = book.count(wanted);
        if (desk.json()) {
            ObjectNode document = Json.object().put("total", total).put("kept_days", kept.toDays());
            ArrayNode all = document.putArray("rows");
            rows.forEach(row -> put(all.addObject(), row));
            desk.answer(document);
            return;
        }
        Voice voice = desk.voice();
        print(rows, voice);
        voice.say(
                Phrase.of(
                        "%s of %s rows, newest first; rows are kept for %s days",
                        "%s lignes sur %s, de la plus récente à la plus ancienne\u202f; on les garde"
                                + " %s jours",
                        rows.size(),
                        Phrase.count(total),
                        kept.toDays()));
    }

    private static void print(List<AuditRow> rows, Voice voice) {
        TextTable table =
                TextTable.of(
                        voice.words(new Phrase(">number", ">numéro")),
                        voice.words(new Phrase("when", "quand")),
                        voice.words(new Phrase("who", "qui")),
                        voice.words(new Phrase("did", "a fait")),
                        voice.words(new Phrase("to", "à")),
                        voice.words(new Phrase("outcome", "issue")),
                        voice.words(new Phrase("from", "depuis")));
        for (AuditRow row : rows) {
            table.row(
                    String.valueOf(row.number()),
                    row.entry().at().toString(),
                    row.entry().who(),
                    row.entry().action(),
                    row.entry().object(),
                    row.entry().outcome(),
                    row.entry().address());
        }
        table.print(voice);
    }

    private static void put(ObjectNode node, AuditRow row) {
        node.put("number", row.number())
                .put("at", row.entry().at().toString())
                .put("who", row.entry().who())
                .put("action", row.entry().action())
                .put("object", row.entry().object())
                .put("outcome", row.entry().outcome())
                .put("address", row.entry().address())
                .put("digest", row.digest());
    }

    private static Ending verified(AuditChain chain, Desk desk) {
        if (desk.json()) {
            ObjectNode document =
                    Json.object()
                            .put("holds", chain.holds())
                            .put("rows", chain.rows())
                            .put("first", chain.first())
                            .put("last", chain.end().number())
                            .put("digest", chain.end().digest());
            chain.broken().ifPresent(number -> document.put("broken", number));
            chain.known().ifPresent(known -> document.put("expected_found", known));
            desk.answer(document);
        } else {
            desk.voice().answer(told(chain));
        }
        return chain.holds() ? Ending.DONE : Ending.FELL;
    }

    private static Phrase told(AuditChain chain) {
        if (chain.broken().isPresent()) {
            return Phrase.of(
                    "row %s is not what was written, or is missing; %s rows before it are",
                    "la ligne %s n’est pas ce qui fut écrit, ou manque\u202f; les %s d’avant le sont",
                    chain.broken().getAsLong(),
                    Phrase.count(chain.rows()));
        }
        if (!chain.holds()) {
            return new Phrase(
                    "the rows follow each other, but not the digest that you kept: the log was"
                            + " written anew",
                    "les lignes se suivent, mais pas depuis l’empreinte gardée\u00a0: le journal a été"
                            + " réécrit");
        }
        return Phrase.of(
                "%s rows are as they were written, to number %s; keep its digest elsewhere: %s",
                "%s lignes sont comme elles furent écrites, jusqu’au numéro %s\u202f; gardez ailleurs"
                        + " son empreinte\u00a0: %s",
                Phrase.count(chain.rows()),
                chain.end().number(),
                chain.end().digest());
    }
}

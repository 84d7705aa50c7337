package socle.app.screens.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.access.Access;
import socle.core.ledger.AuditBook;
import socle.core.ledger.AuditRow;

/// Who saw and did what, newest first, by filter and by pages.
public record AdminAudit(Supplier<Access> access) {

    private static final String HERE = "/admin/audit";

    /// @param who of whom, or empty for all
    /// @param action the deeds that begin so, or empty for all
    /// @param days how long rows are kept
    record Log(String who, String action, long days, Listing<Line> lines) {}

    record Line(
            long number,
            Instant at,
            String who,
            String action,
            String object,
            String outcome,
            String address,
            String digest) {
        static Line of(AuditRow row) {
            return new Line(
                    row.number(),
                    row.entry().at(),
                    row.entry().who(),
                    row.entry().action(),
                    row.entry().object(),
                    row.entry().outcome(),
                    row.entry().address(),
                    row.digest());
        }
    }

    /// What there is to see.
    public Screen<?> screen() {
        return new Screened<>(
                AdminEntries.paged(HERE)
                        .with("who", new Phrase("An account.", "Un compte."))
                        .with("action", new Phrase("What deeds begin with.", "Le début des actes."))
                        .with("since", new Phrase("From this day on.", "À partir de ce jour."))
                        .with("until", new Phrase("Before this day.", "Avant ce jour.")),
                new Phrase("Who saw and did what.", "Qui a vu et fait quoi."),
                Right.ADMINISTER,
                Log.class,
                this::view,
                AdminAudit::draw);
    }

    private Log view(Asked asked) throws Refusal {
        Choices said = asked.choices();
        String who = said.one("who").orElse("");
        String action = said.one("action").orElse("");
        AuditBook.Wanted wanted =
                new AuditBook.Wanted(who, action, day("since", said), day("until", said));
        int limit = Listing.limit(said);
        AuditBook book = access.get().audit().book();
        List<AuditRow> rows = book.list(wanted, before(said), limit);
        Optional<String> next =
                rows.size() < limit
                        ? Optional.empty()
                        : Optional.of(String.valueOf(rows.getLast().number()));
        return new Log(
                who,
                action,
                asked.glimpse().contents().settings().entrance().audit().toDays(),
                new Listing<>(rows.stream().map(Line::of).toList(), next, book.count(wanted)));
    }

    private static long before(Choices said) throws Refusal {
        int after = said.number("after", 0, Integer.MAX_VALUE);
        return after == 0 ? Long.MAX_VALUE : after;
    }

    private static Optional<Instant> day(String name, Choices said) throws Refusal {
        Optional<String> day = said.one(name);
        try {
            return day.map(it -> LocalDate.parse(it).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException _) {
            throw Refusal.wrong(
                    Phrase.of("'%s' is no day", "«\u00a0%s\u00a0» n’est pas un jour", day.get()),
                    new Phrase("write 2026-01-31", "écrivez 2026-01-31"));
        }
    }

    private static Drawn draw(Log log, Sheet sheet) {
        String title = sheet.say("Audit log", "Journal d’audit");
        List<Tag> rows = new ArrayList<>();
        for (Line one : log.lines().items()) {
            rows.add(
                    Words.row(
                            Words.text(String.valueOf(one.number())),
                            Words.text(sheet.dates().instant(one.at())),
                            Words.text(one.who()),
                            Words.text(one.action()),
                            Words.text(one.object()),
                            Words.text(one.outcome()),
                            Words.text(one.address())));
        }
        return Drawn.of(
                        title,
                        "/admin",
                        Head.of(title, lede(log, sheet)).tag(),
                        Words.ways(sheet),
                        filter(log, sheet),
                        Words.table(
                                title,
                                List.of(
                                        sheet.say("Number", "Numéro"),
                                        sheet.say("When", "Quand"),
                                        sheet.say("Who", "Qui"),
                                        sheet.say("Did", "A fait"),
                                        sheet.say("To", "À"),
                                        sheet.say("Outcome", "Issue"),
                                        sheet.say("From", "Depuis")),
                                rows),
                        more(log, sheet))
                .under(sheet.say("Accounts", "Comptes"), "/admin");
    }

    private static String lede(Log log, Sheet sheet) {
        return sheet.say(
                Phrase.of(
                        "%s rows, kept for %s days. Each covers the one before: socle audit verify"
                                + " shows whether any was changed.",
                        "%s lignes, gardées %s jours. Chacune couvre la précédente\u00a0: socle audit"
                                + " verify montre si l’une a changé.",
                        Phrase.count(log.lines().total()),
                        log.days()));
    }

    private static Tag filter(Log log, Sheet sheet) {
        Choices kept = Choices.none().with("who", log.who()).with("action", log.action());
        return Tag.of(
                        "form",
                        input("who", sheet.say("Who", "Qui"), log.who()),
                        input("action", sheet.say("Did", "A fait"), log.action()),
                        Tag.of("button", sheet.say("Filter", "Filtrer"))
                                .as("btn")
                                .at("type", "submit"),
                        Words.text(" "),
                        sheet.link(kept.after(HERE + ".csv"), "CSV"))
                .at("action", HERE);
    }

    private static Tag input(String name, String label, String value) {
        return Tag.of(
                "label",
                Words.text(label + " "),
                Tag.of("input").at("name", name).at("value", value));
    }

    private static Markup more(Log log, Sheet sheet) {
        Choices kept = Choices.none().with("who", log.who()).with("action", log.action());
        return log.lines()
                .next()
                .<Markup>map(
                        next ->
                                Tag.of(
                                        "p",
                                        sheet.link(
                                                kept.with("after", next).after(HERE),
                                                sheet.say("Older", "Plus anciennes"))))
                .orElse(Markup.none());
    }
}

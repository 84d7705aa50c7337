package socle.app.screens.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.RunState;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.ledger.RunRow;
import socle.core.ledger.RunsWanted;

/// The history of runs.
public final class RunsScreen implements Screen<Runs> {

    static final String PATH = "/runs";

    @Override
    public Route route() {
        return Route.of(PATH)
                .with("state", new Phrase("how far it came", "où elle en est"))
                .with("environment", new Phrase("of which environment", "de quel environnement"))
                .with("who", new Phrase("a part of who asked", "une partie de qui l’a demandée"))
                .with(
                        "command",
                        new Phrase("a part of what was asked", "une partie de ce qui est demandé"))
                .with("from", new Phrase("the first day, UTC", "le premier jour, UTC"))
                .with("to", new Phrase("the last day, UTC", "le dernier jour, UTC"))
                .with("after", new Phrase("the part that follows this", "la suite de ceci"))
                .with("limit", new Phrase("how many at most", "combien au plus"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "What ran: by whom, why, how long, how it ended.",
                "Ce qui a été exécuté\u00a0: par qui, pourquoi, en combien de temps, avec quelle fin.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Runs> type() {
        return Runs.class;
    }

    @Override
    public Runs view(Asked asked) throws Refusal {
        var ledger = asked.glimpse().contents().workshop().ledger();
        History history = new History(ledger);
        Choices said = asked.choices();
        return new Runs(
                route().kept(said),
                ledger.environments(),
                history.running().stream().map(it -> RunLine.of(it, asked.now())).toList(),
                history.page(wanted(said), said.one("after").orElse(""), Listing.limit(said))
                        .map(it -> RunLine.of(it, asked.now())));
    }

    @Override
    public Drawn draw(Runs runs, Sheet sheet) {
        return new RunsPage(runs, sheet).draw();
    }

    /// The states by their word in the address.
    static SequencedMap<String, Phrase> states() {
        SequencedMap<String, Phrase> states = new TreeMap<>();
        for (RunRow.State state : RunRow.State.values()) {
            states.put(state.name().toLowerCase(Locale.ROOT), RunState.words(state));
        }
        return states;
    }

    private static RunsWanted wanted(Choices said) throws Refusal {
        return new RunsWanted(
                states(said),
                said.one("environment"),
                said.one("command"),
                said.one("who"),
                day(said, "from", 0),
                day(said, "to", 1));
    }

    /// Those under way have a place of their own.
    private static Set<RunRow.State> states(Choices said) throws Refusal {
        Optional<String> word = said.one("state");
        if (word.isEmpty()) {
            return EnumSet.complementOf(EnumSet.of(RunRow.State.RUNNING));
        }
        if (!states().containsKey(word.get())) {
            throw Refusal.wrong(
                    Phrase.of("no state '%s'", "aucun état «\u00a0%s\u00a0»", word.get()),
                    Phrase.of(
                            "choose among %s",
                            "choisissez parmi %s", String.join(", ", states().keySet())));
        }
        return Set.of(RunRow.State.valueOf(word.get().toUpperCase(Locale.ROOT)));
    }

    private static Optional<Instant> day(Choices said, String name, int later) throws Refusal {
        Optional<String> text = said.one(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.get()).plusDays(later);
            return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException _) {
            throw Refusal.wrong(
                    Phrase.of("'%s' is no day", "«\u00a0%s\u00a0» n’est pas un jour", text.get()),
                    new Phrase("write 2026-01-31", "écrivez 2026-01-31"));
        }
    }
}

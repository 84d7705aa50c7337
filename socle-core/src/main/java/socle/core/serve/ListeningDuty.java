package socle.core.serve;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;
import socle.core.plan.Wish;
import socle.core.run.Heard;
import socle.core.run.Listening;
import socle.core.run.RunEvent;

/// Listens, for all nodes of the edition that is served.
public final class ListeningDuty implements Duty {

    private final String by;
    private final RunEvent.Listener listener;
    private final Duration grace;
    private Edition.@Nullable Visit visit;
    private @Nullable Listening listening;

    /// @param by who serves: user, host and process
    /// @param listener is told what becomes of batches
    /// @param grace how long a batch under way may take to end
    public ListeningDuty(String by, RunEvent.Listener listener, Duration grace) {
        this.by = by;
        this.listener = listener;
        this.grace = grace;
    }

    @Override
    public String name() {
        return "listening";
    }

    @Override
    public synchronized void renew(Editions editions) {
        close();
        Edition.Visit next = editions.visit();
        Edition.Contents contents = next.contents();
        visit = next;
        listening =
                new Listening(
                        contents.workshop(),
                        Wish.all(contents.environment(), contents.graph().nodes()),
                        contents.request(by),
                        listener,
                        grace);
    }

    @Override
    public synchronized Pulse pulse() {
        List<Heard> states = listening == null ? List.of() : listening.states();
        boolean isAlive = states.stream().noneMatch(one -> one.state() == Heard.State.ENDED);
        return new Pulse(isAlive, words(states));
    }

    private static Phrase words(List<Heard> states) {
        long well = states.stream().filter(one -> one.state() == Heard.State.LISTENS).count();
        Phrase words =
                Phrase.of(
                        "%1$s of %2$s nodes listen",
                        "nœuds à l’écoute\u00a0: %1$s sur %2$s",
                        Phrase.count(well),
                        Phrase.count(states.size()));
        for (Heard one : states) {
            if (one.state() != Heard.State.LISTENS) {
                words =
                        Phrase.of(
                                "%s; %s: %s",
                                "%s\u202f; %s\u00a0: %s", words, one.node(), one.why());
            }
        }
        return words;
    }

    @Override
    public synchronized void close() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        if (visit != null) {
            visit.close();
            visit = null;
        }
    }
}

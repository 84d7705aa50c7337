package socle.core.schedule;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.Bench;
import socle.api.Header;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.Schedules;
import socle.api.live.Firing;
import socle.api.live.Policy;
import socle.api.live.Timetable;
import socle.api.live.Trigger;
import socle.api.text.Files;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Reference;
import socle.api.text.TableRef;
import socle.core.graph.Declared;
import socle.core.testing.Quiet;

/// A kind for tests whose timetable and work are given by the test.
record Bell(Timetable table, Work what) implements Quiet, Schedules<Quiet.Spec> {

    static final Place NOWHERE = Place.of("bell.yml");
    static final Policy LAST =
            new Policy(
                    Policy.Missed.LAST,
                    0,
                    Duration.ofMinutes(1),
                    Optional.empty(),
                    Duration.ofMinutes(5));

    /// The work.
    interface Work {
        Outcome on(Bench bench) throws IOException, InterruptedException;
    }

    /// Work that is done at once.
    static Work nothing() {
        return _ -> Outcome.Done.of(List.of());
    }

    /// Work that fails.
    static Work fails() {
        return _ ->
                new Outcome.Failed(
                        Phrase.same("broken"),
                        Phrase.same("mend it"),
                        Outcome.Again.USELESS,
                        List.of());
    }

    /// A node that rings by a policy and makes nodes run.
    static Declared ring(String id, Policy policy, List<Trigger> triggers, String... runs) {
        Timetable table = new Timetable(triggers, List.of(runs), policy);
        return declared(id, new Bell(table, nothing()), triggers + " " + policy);
    }

    /// A node that does something.
    static Declared work(String id, Work what, String... reads) {
        Timetable never = new Timetable(List.of(), List.of(id), LAST);
        return declared(id, new Bell(never, what), "", reads);
    }

    /// A node that makes itself run.
    static Declared scheduled(String id, Timetable table, Work what) {
        return declared(id, new Bell(table, what), table.triggers().toString());
    }

    static Policy missed(Policy.Missed missed) {
        return new Policy(missed, LAST.retries(), LAST.pause(), LAST.limit(), LAST.lateness());
    }

    static Policy retries(int times) {
        return new Policy(LAST.missed(), times, LAST.pause(), LAST.limit(), LAST.lateness());
    }

    static Policy limit(Duration time) {
        return new Policy(LAST.missed(), 0, LAST.pause(), Optional.of(time), LAST.lateness());
    }

    static Trigger cron(String line, String zone) {
        return new Trigger.Cron(line, ZoneId.of(zone));
    }

    static Trigger every(Duration time) {
        return new Trigger.Every(time);
    }

    static Trigger files(String pattern, Duration quiet) {
        return new Trigger.Arrival(new Files(pattern, NOWHERE), quiet);
    }

    static Trigger after(String node, Firing.State... how) {
        List<NodeId> nodes = node.isEmpty() ? List.of() : List.of(new NodeId(node));
        return new Trigger.Ended(nodes, Set.of(how));
    }

    private static Declared declared(String id, Bell kind, String own, String... reads) {
        List<Reference> references = new ArrayList<>();
        for (String read : reads) {
            references.add(new TableRef(new NodeId(read), NOWHERE));
        }
        return new Declared(
                new Node<>(new NodeId(id), kind, Header.none(), new Quiet.Spec(id), NOWHERE),
                references,
                List.of(),
                id + own,
                "");
    }

    @Override
    public String word() {
        return "bell";
    }

    @Override
    public Timetable timetable(Node<Spec> node) {
        return table;
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) throws IOException, InterruptedException {
        return what.on(bench);
    }
}

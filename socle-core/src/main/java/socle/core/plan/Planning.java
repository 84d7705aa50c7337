package socle.core.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import socle.api.Judges;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Reference;
import socle.api.text.TableRef;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Fingerprints;
import socle.core.ledger.Published;

/// A plan in the making: each node is considered once, after all that it waits for.
final class Planning {

    private final Wish wish;
    private final Graph graph;
    private final Definitions definitions;
    private final Standing standing;
    private final Instant now;
    private final Map<NodeId, Plan.Step> steps = new LinkedHashMap<>();
    private final Map<NodeId, Plan.Blocked> blocked = new LinkedHashMap<>();
    private final List<NodeId> upToDate = new ArrayList<>();

    Planning(Wish wish, Graph graph, Definitions definitions, Standing standing, Instant now) {
        this.wish = wish;
        this.graph = graph;
        this.definitions = definitions;
        this.standing = standing;
        this.now = now;
    }

    /// Decides about one node.
    void consider(Declared one) {
        NodeId id = one.id();
        if (!wish.selected().contains(id)) {
            return;
        }
        Fingerprints prints = definitions.of(id, this::upstream);
        Optional<Reason> reason = reason(one, prints);
        if (reason.isEmpty()) {
            upToDate.add(id);
            return;
        }
        Optional<Plan.Blocked> stop = stop(one, reason.get());
        if (stop.isPresent()) {
            blocked.put(id, stop.get());
        } else {
            steps.put(id, step(one, reason.get(), prints));
        }
    }

    /// All that was decided.
    Plan plan(Map<String, String> files) {
        Set<NodeId> orphans = new TreeSet<>(standing.nodes());
        wish.nodes().forEach(one -> orphans.remove(one.id()));
        return new Plan(
                wish.environment(),
                List.copyOf(steps.values()),
                upToDate,
                List.copyOf(blocked.values()),
                List.copyOf(orphans),
                files);
    }

    private Plan.Step step(Declared one, Reason reason, Fingerprints prints) {
        return new Plan.Step(
                one,
                reason,
                prints,
                graph.before(one.id()).stream().filter(steps::containsKey).toList(),
                mustHold(one).stream().filter(steps::containsKey).toList(),
                Optional.empty());
    }

    /// What a node would read is: this plan's step, or else what is shown.
    private @Nullable Fingerprints upstream(NodeId read) {
        Plan.Step step = steps.get(read);
        if (step != null) {
            return step.fingerprints();
        }
        Published shown = standing.shown(read);
        return shown == null ? null : shown.fingerprints();
    }

    private Optional<Reason> reason(Declared one, Fingerprints prints) {
        Published shown = standing.shown(one.id());
        Reason.From from = wish.asked().get(one.id());
        if (from != null) {
            return Optional.of(new Reason.Asked(from));
        }
        if (shown == null) {
            return Optional.of(
                    standing.failed(one.id()) ? new Reason.FailedBefore() : new Reason.NeverRun());
        }
        return difference(one.id(), shown, prints)
                .or(
                        () ->
                                standing.failed(one.id())
                                        ? Optional.of(new Reason.FailedBefore())
                                        : Optional.empty())
                .or(() -> resumes(shown))
                .or(() -> aged(one, shown));
    }

    private Optional<Reason> difference(NodeId id, Published shown, Fingerprints prints) {
        Fingerprints before = shown.fingerprints();
        if (!before.made().equals(prints.made())) {
            return Optional.of(new Reason.OtherVersion());
        }
        if (!before.own().equals(prints.own())) {
            return Optional.of(new Reason.Changed());
        }
        if (!before.files().equals(prints.files())) {
            return Optional.of(new Reason.FilesChanged());
        }
        Set<NodeId> upstream = new TreeSet<>(standing.moved(shown, graph.reads(id)));
        graph.reads(id).stream().filter(steps::containsKey).forEach(upstream::add);
        if (upstream.isEmpty() && !before.work().equals(prints.work())) {
            upstream.addAll(linked(id));
        }
        return upstream.isEmpty() && before.work().equals(prints.work())
                ? Optional.empty()
                : Optional.of(new Reason.UpstreamChanged(List.copyOf(upstream)));
    }

    /// The linked nodes whose definition is not the one that is shown; all of them when that does
    /// not tell.
    private Set<NodeId> linked(NodeId id) {
        Set<NodeId> changed = new TreeSet<>();
        for (NodeId link : graph.links(id)) {
            Published shown = standing.shown(link);
            if (shown == null || !shown.fingerprints().own().equals(definitions.own(link))) {
                changed.add(link);
            }
        }
        return changed.isEmpty() ? graph.links(id) : changed;
    }

    private Optional<Reason> resumes(Published shown) {
        return shown.resumes().filter(due -> !due.isAfter(now)).map(Reason.Resumes::new);
    }

    private Optional<Reason> aged(Declared one, Published shown) {
        return one.node()
                .header()
                .refresh()
                .map(age -> shown.pointed().plus(age))
                .filter(due -> !due.isAfter(now))
                .map(Reason.Aged::new);
    }

    private Optional<Plan.Blocked> stop(Declared one, Reason reason) {
        NodeId id = one.id();
        for (NodeId must : mustHold(one)) {
            if (!steps.containsKey(must) && standing.fell(must)) {
                return Optional.of(new Plan.Blocked(id, reason, must, fell(must)));
            }
        }
        for (NodeId read : graph.reads(id)) {
            Plan.Blocked before = blocked.get(read);
            if (before != null) {
                return Optional.of(new Plan.Blocked(id, reason, before.by(), before.why()));
            }
            if (!steps.containsKey(read) && standing.shown(read) == null) {
                return Optional.of(new Plan.Blocked(id, reason, read, never(read)));
            }
        }
        return Optional.empty();
    }

    /// Its judges, and the tables that it reads. What a judge itself leaves in a table may be read
    /// whatever its verdict.
    private Set<NodeId> mustHold(Declared one) {
        Set<NodeId> all = new TreeSet<>(graph.judges(one.id()));
        for (Reference reference : one.references()) {
            if (reference instanceof TableRef && !isJudge(reference.node())) {
                all.add(reference.node());
            }
        }
        all.remove(one.id());
        return all;
    }

    private boolean isJudge(NodeId node) {
        return graph.find(node)
                .filter(found -> found.node().kind() instanceof Judges<?>)
                .isPresent();
    }

    private static Phrase fell(NodeId judge) {
        return Phrase.of(
                "an error verdict of %s fell", "un verdict bloquant de %s est tombé", judge);
    }

    private static Phrase never(NodeId read) {
        return Phrase.of(
                "%s never ran and is not selected",
                "%s n’a jamais été exécuté et n’est pas sélectionné", read);
    }
}

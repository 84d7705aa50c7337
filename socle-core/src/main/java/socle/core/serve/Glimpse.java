package socle.core.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import socle.api.Judges;
import socle.api.text.NodeId;
import socle.core.access.Rulings;
import socle.core.access.Visitor;
import socle.core.graph.Declared;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;
import socle.core.proof.Coverage;
import socle.core.proof.Proofs;
import socle.core.sight.Moment;
import socle.core.sight.Policies;
import socle.core.sight.Profiles;

/// A project at one moment, for whoever looks at it: one edition of its text, one version of each
/// node. What is dear is computed when it is asked for, and once.
public final class Glimpse {

    private final Edition.Contents contents;
    private final Moment seen;
    private final Once<List<Coverage>> coverage;
    private final Once<Plan> plan;
    private final Once<Profiles> profiles;
    private final Once<Map<NodeId, Set<NodeId>>> judges;
    private final Once<Rulings> rulings;
    private final Moment all;

    Glimpse(Edition.Contents contents, Moment seen) {
        this.contents = contents;
        this.seen = seen;
        this.all = seen;
        this.rulings = new Once<>(() -> Rulings.of(contents.graph()));
        this.coverage = new Once<>(() -> covered(seen));
        this.plan = new Once<>(this::planned);
        this.profiles = new Once<>(() -> new Profiles(seen));
        this.judges = new Once<>(this::judged);
    }

    /// The same for another reader. Only what depends on who looks is found again: the state of a
    /// requirement is of all that was published.
    private Glimpse(Glimpse whole, Moment seen) {
        this.contents = whole.contents;
        this.seen = seen;
        this.all = whole.all;
        this.rulings = whole.rulings;
        this.coverage = whole.coverage;
        this.plan = whole.plan;
        this.profiles = new Once<>(() -> new Profiles(seen));
        this.judges = whole.judges;
    }

    /// What there is to see now in a project that nobody serves.
    public static Glimpse of(Edition.Contents contents) {
        return new Glimpse(contents, contents.outlook().moments().now());
    }

    /// The same as a visitor may see it by the policies of the project.
    public Glimpse as(Visitor visitor) {
        Rulings now = rulings.get();
        return now.isEmpty() ? this : new Glimpse(this, all.through(new Policies(now, visitor)));
    }

    /// Whether no policy keeps anything from a visitor.
    public boolean isOpenTo(Visitor visitor) {
        return rulings.get().areOpen(visitor);
    }

    /// What the edition is made of.
    public Edition.Contents contents() {
        return contents;
    }

    /// What was published.
    public Moment seen() {
        return seen;
    }

    /// All declared nodes, by name.
    public List<Declared> nodes() {
        return contents.outlook().project().nodes();
    }

    /// The state of every requirement, one a framework.
    public List<Coverage> coverage() {
        return coverage.get();
    }

    /// The nodes that judge a node: checks and the like.
    public Set<NodeId> judges(NodeId node) {
        return judges.get().getOrDefault(node, Set.of());
    }

    /// What became of each node the last time that it was tried.
    public Map<NodeId, StepRow> lastSteps() {
        return all.lastSteps();
    }

    /// What a run of everything would do.
    public Plan plan() {
        return plan.get();
    }

    /// What is in the columns of tables.
    public Profiles profiles() {
        return profiles.get();
    }

    private List<Coverage> covered(Moment all) {
        return new Proofs(
                        contents.graph(),
                        contents.settings(),
                        contents.outlook().frameworks(),
                        contents.workshop().ledger(),
                        contents.environment(),
                        contents.outlook().facts())
                .of(all);
    }

    private Map<NodeId, Set<NodeId>> judged() {
        Map<NodeId, Set<NodeId>> judges = new HashMap<>();
        for (Declared one : nodes()) {
            Judges.judgedBy(one.node())
                    .ifPresent(
                            it -> judges.computeIfAbsent(it, _ -> new TreeSet<>()).add(one.id()));
        }
        return judges;
    }

    private Plan planned() {
        return contents.outlook()
                .planner()
                .plan(contents.outlook().freshness(), all.shown(), all.lastSteps());
    }

    /// A value that is computed by the first who asks.
    private static final class Once<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            T found = made;
            if (found == null) {
                found = maker.get();
                made = found;
            }
            return found;
        }
    }
}

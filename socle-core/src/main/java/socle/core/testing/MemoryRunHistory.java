package socle.core.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import socle.api.text.NodeId;
import socle.core.ledger.Ledger;
import socle.core.ledger.Part;
import socle.core.ledger.Part.Seek;
import socle.core.ledger.Published;
import socle.core.ledger.RunHistory;
import socle.core.ledger.RunRow;
import socle.core.ledger.RunsWanted;
import socle.core.ledger.StepRow;

/// The history of a ledger in memory.
record MemoryRunHistory(Ledger ledger) implements RunHistory {

    @Override
    public Part<RunRow> runs(RunsWanted wanted, Seek seek) {
        return part(fitting(wanted), seek, RunRow::id);
    }

    @Override
    public long count(RunsWanted wanted) {
        return fitting(wanted).size();
    }

    @Override
    public Optional<RunRow> run(String run) {
        return fitting(RunsWanted.all()).stream().filter(it -> it.id().equals(run)).findFirst();
    }

    @Override
    public Part<StepRow> steps(String run, Seek seek) {
        return numbered(ledger.steps(run), seek);
    }

    @Override
    public Part<StepRow> steps(NodeId node, Seek seek) {
        return numbered(ledger.steps(node, Integer.MAX_VALUE), seek);
    }

    @Override
    public Map<StepRow.State, Long> endings(String run) {
        Map<StepRow.State, Long> endings = new EnumMap<>(StepRow.State.class);
        ledger.steps(run).forEach(step -> endings.merge(step.state(), 1L, Long::sum));
        return endings;
    }

    @Override
    public Part<Published> versions(NodeId node, Seek seek) {
        return part(ledger.versions(node), seek, Published::version);
    }

    private List<RunRow> fitting(RunsWanted wanted) {
        return ledger.runs(Integer.MAX_VALUE).stream().filter(run -> fits(wanted, run)).toList();
    }

    private static boolean fits(RunsWanted wanted, RunRow run) {
        return (wanted.states().isEmpty() || wanted.states().contains(run.state()))
                && wanted.environment().filter(it -> !it.equals(run.environment())).isEmpty()
                && wanted.command().filter(it -> !has(run.command(), it)).isEmpty()
                && wanted.who().filter(it -> !has(run.by(), it)).isEmpty()
                && wanted.from().filter(run.startedAt()::isBefore).isEmpty()
                && wanted.to().filter(it -> !run.startedAt().isBefore(it)).isEmpty();
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static Part<StepRow> numbered(List<StepRow> steps, Seek seek) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, steps.size()).boxed().toList());
        Part<Integer> part = part(places, seek, String::valueOf);
        return new Part<>(part.items().stream().map(steps::get).toList(), part.next());
    }

    private static <T> Part<T> part(List<T> all, Seek seek, Function<T, String> name) {
        int from = 0;
        while (!seek.after().isEmpty()
                && from < all.size()
                && !name.apply(all.get(from)).equals(seek.after())) {
            from++;
        }
        from = seek.after().isEmpty() ? 0 : from + 1;
        List<T> part = all.stream().skip(from).limit(seek.limit()).toList();
        return new Part<>(
                part,
                from + part.size() < all.size()
                        ? Optional.of(name.apply(part.getLast()))
                        : Optional.empty());
    }
}

package socle.kinds.operate.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.Schedules;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// What is wrong with a job among its neighbours.
public record JobGuard(Node<JobSpec> node, Neighbours neighbours) {

    /// One name is one value: SQL cannot tell which job made it run.
    private List<Problem> otherwise(Node<?> other) {
        if (other.id().compareTo(node.id()) >= 0 || !(other.spec() instanceof JobSpec before)) {
            return List.of();
        }
        return node.spec().inputs().stream()
                .filter(
                        one ->
                                before.inputs().stream()
                                        .anyMatch(it -> isSame(it, one) && !it.equals(one)))
                .map(one -> otherwise(one, other))
                .toList();
    }

    private static boolean isSame(InputSpec one, InputSpec other) {
        return one.name().equals(other.name());
    }

    private Problem otherwise(InputSpec one, Node<?> other) {
        return Problem.error(
                node.place(),
                "input-said-otherwise",
                Phrase.of(
                        "the input '%s' is another one in %s",
                        "la donnée d’entrée «\u00a0%s\u00a0» est une autre dans %s",
                        one.name(),
                        other.id()),
                new Phrase(
                        "say it in the same words in both, or give it another name",
                        "dites-la dans les mêmes mots dans les deux, ou donnez-lui un autre nom"));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Chosen chosen : node.spec().run()) {
            problems.addAll(neighbours.selection(chosen.select(), chosen.place()));
        }
        neighbours.nodes().forEach(other -> problems.addAll(otherwise(other)));
        for (Link link : after(node)) {
            Optional<Node<?>> other = neighbours.node(link.node());
            if (other.isPresent() && !(other.get().kind() instanceof Schedules<?>)) {
                problems.add(notDue(link));
            } else if (circles(link)) {
                problems.add(circle(link));
            }
        }
        return problems;
    }

    private boolean circles(Link first) {
        Set<NodeId> seen = new TreeSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(first.node()));
        while (!open.isEmpty()) {
            NodeId next = open.pop();
            if (next.equals(node.id())) {
                return true;
            }
            if (seen.add(next)) {
                neighbours
                        .node(next)
                        .ifPresent(one -> after(one).forEach(link -> open.push(link.node())));
            }
        }
        return false;
    }

    private static List<Link> after(Node<?> job) {
        return job.spec() instanceof JobSpec spec
                ? spec.when().stream().flatMap(when -> when.after().stream()).toList()
                : List.of();
    }

    /// What names as the end it comes after something that never has one.
    public static List<Problem> neverDue(List<When> when, Neighbours neighbours) {
        List<Problem> problems = new ArrayList<>();
        for (When one : when) {
            one.after()
                    .filter(
                            link ->
                                    neighbours
                                            .node(link.node())
                                            .filter(it -> !(it.kind() instanceof Schedules<?>))
                                            .isPresent())
                    .ifPresent(link -> problems.add(notDue(link)));
        }
        return problems;
    }

    private static Problem notDue(Link link) {
        return Problem.error(
                link.place(),
                "never-due",
                Phrase.of(
                        "%s is never due, so nothing comes after it",
                        "%s n’échoit jamais, rien ne peut donc le suivre", link.node()),
                new Phrase("name a job", "nommez une tâche (job)"));
    }

    private static Problem circle(Link link) {
        return Problem.error(
                link.place(),
                "jobs-in-a-circle",
                Phrase.of(
                        "%s comes after this job, by others or at once",
                        "%s vient après cette tâche, par d’autres ou directement", link.node()),
                new Phrase("remove one of these `after`", "retirez l’un de ces `after`"));
    }
}

package socle.kinds.operate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.Grants;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.Reserved;
import socle.api.access.Role;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.kinds.operate.job.JobGuard;

/// What is wrong with a report before it is due: a role that nobody has, a page that its reader may
/// not look at, itself among what it sends.
record ReportGuard(Node<ReportSpec> node, Neighbours neighbours) {

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(JobGuard.neverDue(node.spec().when(), neighbours));
        if (!roles().contains(node.spec().as())) {
            problems.add(unknown());
            return problems;
        }
        for (Link link : node.spec().of()) {
            Optional<Node<?>> found = neighbours.node(link.node());
            if (link.node().equals(node.id())) {
                problems.add(itself(link));
            } else if (found.isPresent() && !admits(found.get())) {
                problems.add(kept(link));
            }
        }
        return problems;
    }

    private List<String> roles() {
        return Stream.concat(
                        Role.inTheBox().stream().map(Role::name),
                        neighbours.nodes().stream()
                                .filter(one -> one.kind() instanceof Grants<?>)
                                .map(one -> one.id().value()))
                .toList();
    }

    @SuppressWarnings("unchecked") // a kind reads its own spec
    private <S extends Record> boolean admits(Node<S> page) {
        return !(page.kind() instanceof Reserved<?> kind)
                || ((Reserved<S>) kind).admits(page.spec(), Set.of(node.spec().as()));
    }

    private Problem unknown() {
        String name = node.spec().as();
        return Problem.error(
                node.at("as"),
                "unknown-role",
                Phrase.of(
                        "no role is named '%s'", "aucun rôle ne s’appelle «\u00a0%s\u00a0»", name),
                Suggestion.todo(
                        name,
                        roles(),
                        Phrase.of("roles: %s", "rôles\u00a0: %s", String.join(", ", roles()))));
    }

    private Problem kept(Link link) {
        return Problem.error(
                link.place(),
                "report-of-kept-page",
                Phrase.of(
                        "'%s' is kept for other roles than '%s'",
                        "«\u00a0%s\u00a0» est réservé à d’autres rôles que «\u00a0%s\u00a0»",
                        link.node(),
                        node.spec().as()),
                new Phrase(
                        "write as: and a role that may look at it, or send another page",
                        "écrivez as: et un rôle qui peut la regarder, ou envoyez une autre page"));
    }

    private static Problem itself(Link link) {
        return Problem.error(
                link.place(),
                "report-of-itself",
                new Phrase("a report cannot send itself", "un rapport ne peut s’envoyer lui-même"),
                new Phrase("name a dashboard", "nommez un tableau de bord"));
    }
}

package socle.kinds.protect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.Grants;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.access.Role;
import socle.api.data.Column;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Suggestion;

/// What is wrong with a policy beside the rest of the project.
record PolicyRules(Node<PolicySpec> node, Neighbours neighbours) {

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = roles();
        unknown("roles", node.spec().roles(), known).forEach(problems::add);
        unknown("all_but", node.spec().all_but(), known).forEach(problems::add);
        neighbours
                .columns(node.spec().table().node().value())
                .ifPresent(columns -> missing(columns).forEach(problems::add));
        others().flatMap(other -> contradiction(other, known).stream()).forEach(problems::add);
        return problems;
    }

    /// Those in the box and those of the project.
    private Set<String> roles() {
        Set<String> names = new LinkedHashSet<>();
        Role.inTheBox().forEach(role -> names.add(role.name()));
        neighbours.nodes().stream()
                .filter(one -> one.kind() instanceof Grants<?>)
                .forEach(one -> names.add(one.id().value()));
        return names;
    }

    private Stream<Problem> unknown(String key, List<String> named, Set<String> known) {
        return named.stream()
                .filter(role -> !known.contains(role))
                .map(
                        role ->
                                Problem.error(
                                        node.at(key),
                                        "unknown-role",
                                        Phrase.of(
                                                "no role is called '%s'",
                                                "aucun rôle ne s’appelle «\u00a0%s\u00a0»", role),
                                        Suggestion.todo(role, known, oneOf(known))));
    }

    private static Phrase oneOf(Set<String> known) {
        return Phrase.of("name one of: %s", "nommez-en un\u00a0: %s", String.join(", ", known));
    }

    private Stream<Problem> missing(List<Column> columns) {
        return Stream.concat(node.spec().hide().stream(), node.spec().mask().stream())
                .filter(name -> columns.stream().noneMatch(one -> isNamed(one, name)))
                .map(name -> missing(name, columns));
    }

    private static boolean isNamed(Column column, ColumnRef name) {
        return column.name().equalsIgnoreCase(name.column());
    }

    private Problem missing(ColumnRef name, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        return Problem.error(
                name.place(),
                "unknown-column",
                Phrase.of(
                        "no column '%s' in '%s'",
                        "aucune colonne «\u00a0%s\u00a0» dans «\u00a0%s\u00a0»",
                        name.column(),
                        node.spec().table().node()),
                Suggestion.todo(
                        name.column(),
                        names,
                        Phrase.of("it has %s", "elle a %s", String.join(", ", names))));
    }

    /// Policies on the same table that come before this one, so that each pair is told once.
    private Stream<Node<PolicySpec>> others() {
        return neighbours.nodes().stream()
                .filter(one -> one.id().compareTo(node.id()) < 0)
                .flatMap(one -> policy(one).stream())
                .filter(one -> one.spec().table().node().equals(node.spec().table().node()));
    }

    @SuppressWarnings("unchecked") // the kind says what its spec is
    private static Optional<Node<PolicySpec>> policy(Node<?> node) {
        return node.spec() instanceof PolicySpec
                ? Optional.of((Node<PolicySpec>) node)
                : Optional.empty();
    }

    /// One hides for a role what the other says is seen masked.
    private Optional<Problem> contradiction(Node<PolicySpec> other, Set<String> known) {
        boolean isTogether =
                known.stream()
                        .anyMatch(
                                role ->
                                        node.spec().policy().concern().holds(role)
                                                && other.spec().policy().concern().holds(role));
        Set<String> both = PolicySpec.lower(node.spec().hide());
        both.retainAll(PolicySpec.lower(other.spec().mask()));
        Set<String> reverse = PolicySpec.lower(node.spec().mask());
        reverse.retainAll(PolicySpec.lower(other.spec().hide()));
        both.addAll(reverse);
        return isTogether
                ? both.stream().sorted().findFirst().map(column -> contradiction(other, column))
                : Optional.empty();
    }

    private Problem contradiction(Node<PolicySpec> other, String column) {
        return Problem.error(
                node.place(),
                "policies-contradict",
                Phrase.of(
                        "'%s' and '%s' say two things of column '%s' to the same role: hidden, and"
                                + " masked",
                        "«\u00a0%s\u00a0» et «\u00a0%s\u00a0» disent deux choses de la colonne"
                                + " «\u00a0%s\u00a0» au même rôle\u00a0: cachée, et masquée",
                        other.id(),
                        node.id(),
                        column),
                new Phrase(
                        "keep one of the two, or name other roles",
                        "gardez l’une des deux, ou nommez d’autres rôles"));
    }
}

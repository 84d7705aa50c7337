package socle.kinds.protect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Grants;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.access.Right;
import socle.api.access.Role;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// `role`: rights under a name of the project's own.
public final class RoleKind implements NodeKind<RoleSpec>, Grants<RoleSpec>, Guards<RoleSpec> {

    private static final Claim SEPARATION = new Claim("role.separation");

    @Override
    public String word() {
        return "role";
    }

    @Override
    public Phrase label() {
        return new Phrase("role", "rôle");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("privacy", "yml");
    }

    @Override
    public Class<RoleSpec> spec() {
        return RoleSpec.class;
    }

    @Override
    public Gives gives(RoleSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public Role role(Node<RoleSpec> node) {
        return new Role(
                node.id().value(), Phrase.same(node.title()), Set.copyOf(node.spec().rights()));
    }

    @Override
    public List<Problem> guard(Node<RoleSpec> node, Neighbours neighbours) {
        boolean isTaken =
                Role.inTheBox().stream().anyMatch(role -> role.name().equals(node.id().value()));
        return isTaken ? List.of(inTheBox(node)) : List.of();
    }

    private static Problem inTheBox(Node<RoleSpec> node) {
        return Problem.error(
                node.place(),
                "role-in-the-box",
                Phrase.of(
                        "'%s' is a role of every project",
                        "«\u00a0%s\u00a0» est un rôle de tout projet", node.id()),
                new Phrase("give this one another name", "donnez un autre nom à celui-ci"));
    }

    /// Who makes the project do things should not be who says what others may.
    @Override
    public Outcome work(Node<RoleSpec> node, Bench bench) {
        boolean isBoth = node.spec().has(Right.RUN) && node.spec().has(Right.ADMINISTER);
        String rights =
                node.spec().rights().stream()
                        .map(right -> right.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return Outcome.Done.of(
                List.of(
                        new Evidence.Verdict(
                                SEPARATION,
                                new Phrase("Duties are apart", "Séparation des tâches"),
                                !isBoth,
                                Severity.WARNING,
                                Phrase.of(
                                        "allows %s of the %s rights: %s",
                                        "permet %s des %s droits\u00a0: %s",
                                        node.spec().rights().size(),
                                        Right.values().length,
                                        rights))));
    }
}

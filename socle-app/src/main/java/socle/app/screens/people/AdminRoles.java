package socle.app.screens.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.Restricts;
import socle.api.access.Concern;
import socle.api.access.Policy;
import socle.api.access.Right;
import socle.api.access.Role;
import socle.api.text.ColumnRef;
import socle.api.text.Expression;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.access.Roles;
import socle.core.graph.Declared;

/// Roles with their rights, and the policies that narrow what they see, side by side.
public final class AdminRoles {
    private AdminRoles() {}

    /// @param policies one a node that narrows
    record Matrix(List<RoleLine> roles, List<PolicyLine> policies) {}

    record RoleLine(String name, Phrase label, Set<Right> rights) {}

    /// @param concerned the roles of this project that it concerns
    record PolicyLine(
            NodeId node,
            NodeId table,
            List<String> concerned,
            String rows,
            List<String> hidden,
            List<String> masked) {}

    /// What there is to see.
    public static Screen<?> screen() {
        return new Screened<>(
                Route.of("/admin/roles"),
                new Phrase(
                        "Roles, their rights, and the policies that concern them.",
                        "Les rôles, leurs droits, et les règles qui les concernent."),
                Right.ADMINISTER,
                Matrix.class,
                AdminRoles::view,
                AdminRoles::draw);
    }

    private static Matrix view(Asked asked) {
        Roles roles = Roles.of(asked.glimpse().contents().graph());
        List<PolicyLine> policies = new ArrayList<>();
        for (Declared one : asked.glimpse().nodes()) {
            Restricts.of(one.node()).map(it -> line(one.id(), it, roles)).ifPresent(policies::add);
        }
        return new Matrix(
                roles.all().stream()
                        .map(role -> new RoleLine(role.name(), role.label(), role.rights()))
                        .toList(),
                policies);
    }

    private static PolicyLine line(NodeId node, Policy policy, Roles roles) {
        Concern concern = policy.concern();
        return new PolicyLine(
                node,
                policy.table().node(),
                roles.all().stream().map(Role::name).filter(concern::holds).toList(),
                policy.rows().map(Expression::text).orElse(""),
                policy.hide().stream().map(ColumnRef::column).toList(),
                policy.mask().stream().map(ColumnRef::column).toList());
    }

    private static Drawn draw(Matrix matrix, Sheet sheet) {
        String title = sheet.say("Roles and policies", "Rôles et règles");
        return Drawn.of(
                        title,
                        "/admin",
                        Head.of(
                                        title,
                                        sheet.say(
                                                "What is not ticked is denied. Policies are files of the"
                                                        + " project.",
                                                "Ce qui n’est pas coché est refusé. Les règles sont des"
                                                        + " fichiers du projet."))
                                .tag(),
                        Words.ways(sheet),
                        rights(matrix, sheet),
                        policies(matrix, sheet))
                .under(sheet.say("Accounts", "Comptes"), "/admin");
    }

    private static Tag rights(Matrix matrix, Sheet sheet) {
        List<String> heads = new ArrayList<>(List.of(sheet.say("Role", "Rôle")));
        Arrays.stream(Right.values()).forEach(it -> heads.add(sheet.say(Words.label(it))));
        List<Tag> rows = new ArrayList<>();
        for (RoleLine role : matrix.roles()) {
            List<Markup> cells = new ArrayList<>();
            cells.add(Words.text(role.name()));
            for (Right right : Right.values()) {
                cells.add(
                        Words.text(
                                role.rights().contains(right) ? sheet.say("✓ yes", "✓ oui") : "–"));
            }
            rows.add(Words.row(cells.toArray(Markup[]::new)));
        }
        return Words.table(sheet.say("Rights of each role", "Droits de chaque rôle"), heads, rows);
    }

    private static Tag policies(Matrix matrix, Sheet sheet) {
        List<Tag> rows =
                matrix.policies().stream()
                        .map(
                                one ->
                                        Words.row(
                                                sheet.node(one.node()),
                                                sheet.node(one.table()),
                                                Words.text(String.join(", ", one.concerned())),
                                                Tag.of("code", one.rows()),
                                                Words.text(listed(one.hidden())),
                                                Words.text(listed(one.masked()))))
                        .toList();
        return Words.table(
                sheet.say("What policies narrow", "Ce que restreignent les règles"),
                List.of(
                        sheet.say("Policy", "Règle"),
                        sheet.say("Table", "Table"),
                        sheet.say("Concerns", "Concerne"),
                        sheet.say("Rows seen", "Lignes vues"),
                        sheet.say("Hidden", "Cachées"),
                        sheet.say("Masked", "Masquées")),
                rows);
    }

    private static String listed(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}

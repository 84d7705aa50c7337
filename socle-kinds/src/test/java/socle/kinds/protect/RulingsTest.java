package socle.kinds.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.access.Right;
import socle.core.access.Roles;
import socle.core.access.Ruling;
import socle.core.access.Rulings;
import socle.core.access.Visitor;
import socle.core.graph.Graph;
import socle.core.project.Knowledge;
import socle.kinds.Box;

/// What policies of a project mean for a person.
final class RulingsTest {

    @TempDir Path folder = Path.of(".");

    private Graph graph(String... policies) throws IOException {
        write("socle.yml", "name: Shop");
        write(
                "sources/orders.yml",
                "kind: file\nlegal: {publisher: Us, basis: own_data}\nfiles: orders.csv");
        write("privacy/buyer.yml", "kind: role\ntitle: Buyers\nrights: [look, rows]");
        write("checks/orders_rules.yml", "kind: check\non: orders\nnot_null: [id]");
        for (int i = 0; i < policies.length; i++) {
            write("privacy/p" + i + ".yml", "kind: policy\ntable: orders\n" + policies[i]);
        }
        return Box.read(folder, Knowledge.none()).graph();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    private static Visitor who(String... roles) {
        return new Visitor("ann", Set.of(roles), Set.of(Right.ROWS));
    }

    private static String rows(Graph graph, String... roles) {
        return Rulings.of(graph)
                .on(who(roles), "orders")
                .rows()
                .map(text -> text.replace("\n", ""))
                .orElse("all");
    }

    @Test
    void without_a_policy_all_is_seen() throws IOException {
        Rulings rulings = Rulings.of(graph());
        assertTrue(rulings.isEmpty());
        assertEquals(Ruling.OPEN, rulings.on(Visitor.NOBODY, "orders"));
    }

    @Test
    void all_conditions_of_a_role_hold_together() throws IOException {
        Graph graph = graph("roles: [viewer]\nrows: a = 1", "all_but: [owner]\nrows: b = 2 -- b");
        assertEquals("(a = 1) AND (b = 2 -- b)", rows(graph, "viewer"));
        assertEquals("(b = 2 -- b)", rows(graph, "buyer"));
        assertEquals("all", rows(graph, "owner"));
    }

    @Test
    void somebody_of_several_roles_sees_the_rows_of_each() throws IOException {
        Graph graph = graph("roles: [viewer]\nrows: a = 1", "roles: [analyst]\nrows: b = 2");
        assertEquals("((b = 2)) OR ((a = 1))", rows(graph, "viewer", "analyst"));
        assertEquals("all", rows(graph, "viewer", "analyst", "buyer"));
    }

    @Test
    void somebody_of_several_roles_loses_the_columns_that_any_of_them_loses() throws IOException {
        Graph graph =
                graph(
                        "roles: [viewer]\nhide: [Name]\nmask: [mail]",
                        "roles: [analyst]\nmask: [name, town]");
        Ruling ruling = Rulings.of(graph).on(who("viewer", "analyst"), "ORDERS");
        assertEquals(new Ruling(Optional.empty(), Set.of("name"), Set.of("mail", "town")), ruling);
        assertTrue(Rulings.of(graph).on(who("owner"), "orders").isOpen());
    }

    @Test
    void nobody_is_above_a_policy_that_concerns_them() throws IOException {
        Graph graph = graph("rows: a = 1\nhide: [name]");
        Ruling ruling = Rulings.of(graph).on(Visitor.local(), "orders");
        assertEquals(Optional.of("(\na = 1\n)"), ruling.rows());
        assertEquals(Set.of("name"), ruling.hidden());
    }

    @Test
    void who_has_no_role_sees_no_row_of_a_table_that_a_policy_narrows() throws IOException {
        assertEquals("FALSE", rows(graph("roles: [viewer]\nhide: [name]")));
    }

    @Test
    void rejected_rows_and_failing_rows_are_closed_to_those_who_do_not_see_all_of_the_table()
            throws IOException {
        Rulings rulings = Rulings.of(graph("roles: [viewer]\nrows: a = 1"));
        assertEquals(Ruling.CLOSED, rulings.on(who("viewer"), "orders__rejected"));
        assertEquals(Ruling.CLOSED, rulings.on(who("viewer"), "orders_rules__failing"));
        assertEquals(Ruling.OPEN, rulings.on(who("analyst"), "orders_rules__failing"));
        assertEquals(Ruling.OPEN, rulings.on(who("viewer"), "daily"));
    }

    @Test
    void roles_are_those_in_the_box_and_those_of_the_project() throws IOException {
        Roles roles = Roles.of(graph());
        assertEquals(Set.of(Right.LOOK, Right.ROWS), roles.rights(Set.of("buyer")));
        assertEquals("Buyers", roles.find("buyer").orElseThrow().label().fr());
        assertFalse(roles.rights(Set.of("analyst", "buyer")).contains(Right.RUN));
        assertEquals(Set.of(), roles.rights(Set.of("nobody_knows")));
    }
}

package socle.kinds.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.kinds.Example;
import socle.kinds.transform.ModelKind;

final class PolicyKindTest {

    private static KindTester tester(String policy) {
        return KindTester.of(new PolicyKind(), new RoleKind(), new ModelKind())
                .file(
                        "models/orders.sql",
                        "SELECT * FROM (VALUES (1, 'FR', 'Ann'), (2, 'FR', 'Bob'), (3, 'DE', 'Cy'))"
                                + " AS t(id, country, customer)")
                .file("privacy/buyer.yml", "kind: role\nrights: [look, rows]\n")
                .file("privacy/orders_fr.yml", "kind: policy\ntable: orders\n" + policy);
    }

    private static List<String> problems(String policy) {
        return Example.problems(tester(policy));
    }

    @Test
    void it_leaves_who_sees_what_with_the_rows_counted() {
        Evidence.Sample sample =
                tester("roles: [viewer, buyer]\nrows: country = 'FR' -- ours\nmask: [customer]\n")
                        .run("orders_fr")
                        .done()
                        .only("policy.access", Evidence.Sample.class);
        assertEquals(
                List.of(Arrays.asList("orders", "viewer, buyer", "", 2L, 3L, "", "customer")),
                sample.rows().values());
    }

    @Test
    void a_condition_that_asks_who_looks_shows_nothing_to_nobody() {
        Evidence.Sample sample =
                tester("rows: customer = getvariable('visitor')\n")
                        .run("orders_fr")
                        .done()
                        .only("policy.access", Evidence.Sample.class);
        assertEquals(0L, sample.rows().at(0, 3));
    }

    @Test
    void a_column_that_the_table_has_not_is_told_where_it_is_written() {
        assertEquals(
                List.of("3 no column 'custmer' in 'orders'; did you mean 'customer'?"),
                problems("hide: [custmer]\n"));
    }

    @Test
    void a_role_that_nobody_declared_is_told() {
        assertEquals(
                List.of("3 no role is called 'byer'; did you mean 'buyer'?"),
                problems("roles: [byer]\nhide: [customer]\n"));
        assertEquals(List.of(), problems("all_but: [owner, buyer]\nhide: [customer]\n"));
    }

    @Test
    void a_table_that_nobody_makes_is_told() {
        assertEquals(
                List.of("2 no node named 'ordrs'; did you mean 'orders'?"),
                Example.problems(
                        tester("hide: [id]\n")
                                .file(
                                        "privacy/orders_fr.yml",
                                        "kind: policy\ntable: ordrs\nhide: [id]\n")));
    }

    @Test
    void what_a_policy_cannot_say_is_told() {
        assertEquals(
                List.of("1 a policy that narrows nothing; give rows, hide or mask"), problems(""));
        assertEquals(
                List.of("4 'customer' is hidden already; hide it or mask it"),
                problems("hide: [Customer]\nmask: [customer]\n"));
        assertEquals(
                List.of("4 both roles and all_but; keep one of them"),
                problems("roles: [viewer]\nall_but: [owner]\nhide: [id]\n"));
    }

    @Test
    void two_policies_that_say_different_things_of_a_column_to_a_role_contradict() {
        KindTester tester =
                tester("roles: [viewer]\nmask: [customer]\n")
                        .file(
                                "privacy/people.yml",
                                "kind: policy\ntable: orders\nall_but: [owner]\nhide: [customer]\n");
        assertEquals(
                List.of(
                        "1 'orders_fr' and 'people' say two things of column 'customer' to the same"
                                + " role: hidden, and masked; keep one of the two, or name other"
                                + " roles"),
                Example.problems(tester));
    }

    @Test
    void two_policies_for_different_roles_do_not() {
        KindTester tester =
                tester("roles: [viewer]\nmask: [customer]\n")
                        .file(
                                "privacy/people.yml",
                                "kind: policy\ntable: orders\nroles: [analyst]\nhide: [customer]\n");
        assertEquals(List.of(), Example.problems(tester));
    }

    @Test
    void a_role_of_every_project_is_not_declared_again() {
        assertEquals(
                List.of("1 'viewer' is a role of every project; give this one another name"),
                Example.problems(
                        tester("hide: [id]\n")
                                .file("privacy/viewer.yml", "kind: role\nrights: [rows]\n")));
    }

    @Test
    void a_role_that_runs_and_administers_has_duties_that_are_not_apart() {
        KindTester tester = tester("hide: [id]\n");
        tester.run("buyer").done().holds("role.separation");
        tester.file("privacy/buyer.yml", "kind: role\nrights: [run, administer]\n")
                .run("buyer")
                .falls("role.separation", "2 of the 5 rights");
    }
}

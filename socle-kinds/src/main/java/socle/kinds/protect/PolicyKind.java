package socle.kinds.protect;

import java.util.List;
import java.util.OptionalLong;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Restricts;
import socle.api.access.Policy;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;

/// `policy`: which rows and columns of a table some people see. Its work counts what they see;
/// whoever answers their questions applies it.
public final class PolicyKind
        implements NodeKind<PolicySpec>, Restricts<PolicySpec>, Guards<PolicySpec> {

    @Override
    public String word() {
        return "policy";
    }

    @Override
    public Phrase label() {
        return new Phrase("policy", "règle d’accès");
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
    public Class<PolicySpec> spec() {
        return PolicySpec.class;
    }

    @Override
    public Gives gives(PolicySpec spec) {
        return Gives.FACTS;
    }

    @Override
    public Policy policy(Node<PolicySpec> node) {
        return node.spec().policy();
    }

    @Override
    public List<Problem> guard(Node<PolicySpec> node, Neighbours neighbours) {
        return new PolicyRules(node, neighbours).problems();
    }

    @Override
    public Outcome work(Node<PolicySpec> node, Bench bench) {
        PolicySpec spec = node.spec();
        String table = Sql.quote(spec.table().node().value());
        long all = count("SELECT count(*) FROM " + table, bench);
        if (spec.rows().isEmpty()) {
            return Outcome.Done.of(
                    List.of(new PolicyEvidence(spec).access(OptionalLong.empty(), all)));
        }
        Expression rows = spec.rows().get();
        try {
            long kept =
                    count(
                            "SELECT count(*) FROM " + table + " WHERE (\n" + rows.text() + "\n)",
                            bench);
            return Outcome.Done.of(
                    List.of(new PolicyEvidence(spec).access(OptionalLong.of(kept), all)));
        } catch (SqlFailure e) {
            return Outcome.Failed.of(
                    Phrase.of(
                            "%s: the engine refuses the condition: %s",
                            "%s\u00a0: le moteur refuse la condition\u00a0: %s",
                            rows.place(),
                            e.words()),
                    new Phrase(
                            "mend rows: it is true or not for each row",
                            "corrigez rows\u00a0: elle est vraie ou non pour chaque ligne"));
        }
    }

    private static long count(String select, Bench bench) {
        Rows rows = bench.engine().query(select);
        return rows.at(0, 0) instanceof Number number ? number.longValue() : 0;
    }
}

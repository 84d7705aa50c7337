package socle.core.testing;

import java.util.List;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Judges;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Doc;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.api.text.TableRef;

/// A kind for tests: a judge of how many rows a table has.
public final class Rule implements NodeKind<Rule.Spec>, Judges<Rule.Spec> {

    @Doc(value = "How many rows a table has at most.", fr = "Combien de lignes au plus.")
    public record Spec(
            @Doc(value = "The table.", fr = "La table.") TableRef on,
            @Doc(value = "How many.", fr = "Combien.") int at_most) {}

    @Override
    public String word() {
        return "rule";
    }

    @Override
    public Phrase label() {
        return new Phrase("rule", "règle");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("rules", "yml");
    }

    @Override
    public Class<Spec> spec() {
        return Spec.class;
    }

    @Override
    public Gives gives(Spec spec) {
        return Gives.FACTS;
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) {
        String table = Sql.quote(node.spec().on().node().value());
        Object rows = bench.engine().query("SELECT count(*) FROM " + table).at(0, 0);
        boolean holds = rows instanceof Long count && count <= node.spec().at_most();
        return Outcome.Done.of(
                List.of(
                        new Evidence.Verdict(
                                new Claim("rule.rows"),
                                new Phrase("rows", "lignes"),
                                holds,
                                Severity.ERROR,
                                Phrase.of("%s rows", "%s lignes", String.valueOf(rows)))));
    }

    @Override
    public NodeId judged(Spec spec) {
        return spec.on().node();
    }

    @Override
    public When when() {
        return When.AFTER;
    }
}

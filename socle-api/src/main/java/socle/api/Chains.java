package socle.api;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import socle.api.text.Sql;

/// A kind whose nodes ask several SELECTs, one after the other: each has a name, under which those
/// after it read its rows as a table.
public interface Chains<S extends Record> {

    /// The SELECTs by their names, in order.
    SequencedMap<String, Sql> queries(S spec);

    /// The SELECTs of a node; none when its kind chains none.
    static <S extends Record> SequencedMap<String, Sql> of(Node<S> node) {
        return of(node.kind(), node.spec());
    }

    /// The SELECTs of a spec; none when the kind chains none.
    static <S extends Record> SequencedMap<String, Sql> of(NodeKind<S> kind, S spec) {
        if (!(kind instanceof Chains<?> chains)) {
            return new LinkedHashMap<>();
        }
        @SuppressWarnings("unchecked") // a kind chains queries of its own spec
        Chains<S> own = (Chains<S>) chains;
        return own.queries(spec);
    }
}

package socle.kinds.transform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Remembers;
import socle.api.Selects;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;
import socle.kinds.transform.interval.Cursor;
import socle.kinds.transform.interval.Recall;

/// A table that one SELECT tells.
public final class ModelKind
        implements NodeKind<ModelSpec>,
                Selects<ModelSpec>,
                Guards<ModelSpec>,
                Remembers<ModelSpec> {

    @Override
    public String word() {
        return "model";
    }

    @Override
    public Phrase label() {
        return new Phrase("model", "modèle");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("models", "sql");
    }

    @Override
    public Class<ModelSpec> spec() {
        return ModelSpec.class;
    }

    @Override
    public Gives gives(ModelSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public Sql select(ModelSpec spec) {
        return spec.sql();
    }

    @Override
    public List<Column> further(ModelSpec spec) {
        return spec.materialize() == ModelSpec.Materialize.HISTORY ? History.FURTHER : List.of();
    }

    @Override
    public List<Problem> guard(Node<ModelSpec> node, Neighbours neighbours) {
        Stream<Problem> own =
                neighbours.columns(node.id().value()).stream()
                        .map(columns -> new Columns(node.id().value(), columns))
                        .flatMap(columns -> unfit(node.spec(), columns).stream());
        Stream<Problem> pointed =
                node.spec().foreign_keys().stream().flatMap(key -> unfit(key, neighbours));
        Stream<Problem> cut =
                node.spec().interval().stream().flatMap(one -> unfit(one, node, neighbours));
        return Stream.of(own, pointed, cut).flatMap(problems -> problems).toList();
    }

    @Override
    public Optional<Memory> memory(Node<ModelSpec> node, Optional<String> cursor, Instant now) {
        return node.spec()
                .interval()
                .map(one -> new Recall(one.rhythm(), cursor.flatMap(Cursor::read), now));
    }

    @Override
    public Outcome work(Node<ModelSpec> node, Bench bench) {
        return new ModelWork(node, bench).outcome();
    }

    /// What its columns forbid, when they are known.
    static List<Problem> unfit(ModelSpec spec, Columns columns) {
        return columns.unknown(Constraints.named(spec));
    }

    private static Stream<Problem> unfit(ForeignKey key, Neighbours neighbours) {
        String table = key.to().node().value();
        return neighbours.columns(table).stream()
                .flatMap(columns -> new Columns(table, columns).unknown(key.key()).stream());
    }

    private static Stream<Problem> unfit(
            Interval interval, Node<ModelSpec> node, Neighbours neighbours) {
        IntervalRules rules = new IntervalRules(interval);
        String table = node.id().value();
        Stream<Problem> own =
                neighbours.columns(table).stream()
                        .flatMap(columns -> rules.own(new Columns(table, columns)).stream());
        Stream<Problem> read =
                Stream.concat(
                        rules.unread(neighbours.reads(node.id())).stream(),
                        rules.sources(neighbours::columns).stream());
        return Stream.concat(own, read);
    }
}

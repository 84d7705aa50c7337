package socle.core.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Judges;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.text.Body;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Files;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
import socle.api.text.Suggestion;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// Four small kinds that read, select, judge and tell, and do no work.
public final class SmallKinds {

    private SmallKinds() {}

    /// All four.
    public static Kinds all() {
        return new Kinds(List.of(new Feed(), new Query(), new Rule(), new Note()));
    }

    /// How a feed is written.
    public enum Format {
        @Doc(value = "Comma-separated.", fr = "Séparé par des virgules.")
        CSV,
        JSON
    }

    @Doc(value = "Files that come in.", fr = "Des fichiers qui entrent.")
    public record FeedSpec(
            @Doc(value = "Which files.", fr = "Quels fichiers.") Files files,
            @Doc(value = "How they are written.", fr = "Comment ils sont écrits.") @Default("csv")
                    Format format,
            @Doc(value = "Lines to skip.", fr = "Les lignes à sauter.") @Default("0") int skip,
            @Doc(value = "Columns and their types.", fr = "Les colonnes et leurs types.")
                    Map<String, String> columns,
            @Doc(value = "Who publishes them.", fr = "Qui les publie.") @Wording
                    Optional<String> publisher) {
        public FeedSpec {
            if (skip < 0) {
                throw SpecProblem.at(
                        "skip",
                        new Phrase("skip is below 0", "skip est sous 0"),
                        new Phrase("write 0 or more", "écrivez 0 ou plus"));
            }
        }
    }

    @Doc(value = "A table told as one SELECT.", fr = "Une table dite par un SELECT.")
    public record QuerySpec(
            @Doc(value = "The SELECT.", fr = "Le SELECT.") @Body Sql sql,
            @Doc(value = "Its key.", fr = "Sa clé.") List<ColumnRef> key) {}

    @Doc(value = "What a table must keep.", fr = "Ce qu’une table doit tenir.")
    public record RuleSpec(
            @Doc(value = "The table.", fr = "La table.") TableRef on,
            @Doc(value = "Columns never null.", fr = "Colonnes jamais vides.")
                    List<ColumnRef> not_null,
            @Doc(value = "Rows it speaks of.", fr = "Les lignes dont elle parle.")
                    Optional<Expression> where,
            @Doc(value = "Bounds of columns.", fr = "Les bornes des colonnes.")
                    Map<ColumnRef, Bounds> range,
            @Doc(value = "Rows that fail.", fr = "Les lignes qui tombent.") Optional<Sql> sql) {}

    public record Bounds(
            @Doc(value = "The least.", fr = "Le moindre.") Optional<Double> min,
            @Doc(value = "The most.", fr = "Le plus grand.") Optional<Double> max) {
        public Bounds {
            if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
                throw SpecProblem.of(
                        new Phrase("min is above max", "min est au-dessus de max"),
                        new Phrase("swap them", "échangez-les"));
            }
        }
    }

    @Doc(value = "What a person writes.", fr = "Ce qu’une personne écrit.")
    public record NoteSpec(
            @Doc(value = "The text.", fr = "Le texte.") @Body Markdown text,
            @Doc(value = "What it answers.", fr = "Ce à quoi il répond.")
                    List<String> requirements) {}

    private record Feed() implements NodeKind<FeedSpec> {
        @Override
        public String word() {
            return "feed";
        }

        @Override
        public Phrase label() {
            return new Phrase("feed", "flux");
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Home home() {
            return new Home("sources", "yml");
        }

        @Override
        public Class<FeedSpec> spec() {
            return FeedSpec.class;
        }

        @Override
        public Gives gives(FeedSpec spec) {
            return Gives.TABLE;
        }

        @Override
        public Outcome work(Node<FeedSpec> node, Bench bench) {
            return Outcome.Done.of(List.of());
        }
    }

    private record Query() implements NodeKind<QuerySpec> {
        @Override
        public String word() {
            return "query";
        }

        @Override
        public Phrase label() {
            return new Phrase("query", "requête");
        }

        @Override
        public int version() {
            return 2;
        }

        @Override
        public Home home() {
            return new Home("models", "sql");
        }

        @Override
        public Class<QuerySpec> spec() {
            return QuerySpec.class;
        }

        @Override
        public Gives gives(QuerySpec spec) {
            return Gives.TABLE;
        }

        @Override
        public Outcome work(Node<QuerySpec> node, Bench bench) {
            return Outcome.Done.of(List.of());
        }
    }

    private record Rule() implements NodeKind<RuleSpec>, Judges<RuleSpec>, Guards<RuleSpec> {
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
            return new Home("checks", "yml");
        }

        @Override
        public Class<RuleSpec> spec() {
            return RuleSpec.class;
        }

        @Override
        public Gives gives(RuleSpec spec) {
            return Gives.FACTS;
        }

        @Override
        public NodeId judged(RuleSpec spec) {
            return spec.on().node();
        }

        @Override
        public When when() {
            return When.AFTER;
        }

        @Override
        public List<Problem> guard(Node<RuleSpec> node, Neighbours neighbours) {
            List<String> known =
                    neighbours.columns(node.spec().on().node().value()).stream()
                            .flatMap(columns -> columns.stream().map(Column::name))
                            .toList();
            List<ColumnRef> named = new ArrayList<>(node.spec().not_null());
            named.addAll(node.spec().range().keySet());
            return known.isEmpty()
                    ? List.of()
                    : named.stream()
                            .filter(column -> !known.contains(column.column()))
                            .map(column -> unknown(column, known))
                            .toList();
        }

        private static Problem unknown(ColumnRef column, List<String> known) {
            return Problem.error(
                    column.place(),
                    "unknown-column",
                    Phrase.of("no column '%s'", "aucune colonne «\u00a0%s\u00a0»", column),
                    Suggestion.todo(column.column(), known, Phrase.same("")));
        }

        @Override
        public Outcome work(Node<RuleSpec> node, Bench bench) {
            return Outcome.Done.of(List.of());
        }
    }

    private record Note() implements NodeKind<NoteSpec> {
        @Override
        public String word() {
            return "note";
        }

        @Override
        public Phrase label() {
            return new Phrase("note", "note");
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Home home() {
            return new Home("dossier", "md");
        }

        @Override
        public Class<NoteSpec> spec() {
            return NoteSpec.class;
        }

        @Override
        public Gives gives(NoteSpec spec) {
            return Gives.FACTS;
        }

        @Override
        public Outcome work(Node<NoteSpec> node, Bench bench) {
            return Outcome.Done.of(List.of());
        }
    }
}

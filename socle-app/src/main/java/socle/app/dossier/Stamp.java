package socle.app.dossier;

import java.util.List;
import java.util.Optional;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.Fact;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Dates;
import socle.core.ledger.Published;

/// What makes a figure believable, beside the figure: when, by which run, what was checked.
record Stamp(Book book) {

    Tag of(NodeId node) {
        List<Told> told = book.source().seen().evidence(node);
        Tag stamp = Tag.of("p").as("stamp");
        if (told.isEmpty()) {
            return stamp.say(book.say("not run yet", "pas encore exécuté"));
        }
        Told last = told.getLast();
        stamp = stamp.with(Tag.of("span", new Dates(book.language()).instant(last.at())));
        stamp = stamp.with(Fact.id("#", last.run()));
        stamp = stamp.with(checks(told));
        Optional<String> address = book.of(node);
        return address.isEmpty()
                ? stamp
                : stamp.with(Tag.of("a", Tag.of("code", node.value())).at("href", address.get()));
    }

    /// The same beside a chart: where its rows come from, too.
    Tag drawn(NodeId node, List<String> tables) {
        Tag stamp = of(node);
        if (tables.isEmpty()) {
            return stamp;
        }
        Tag from = Tag.of("span", book.say("from ", "d’après "));
        for (int i = 0; i < tables.size(); i++) {
            from = from.say(i == 0 ? "" : ", ").with(link(tables.get(i)));
        }
        return stamp.with(from);
    }

    private Markup link(String table) {
        int part = table.indexOf("__");
        NodeId node = new NodeId(part < 0 ? table : table.substring(0, part));
        Tag name = Tag.of("code", table);
        return book.of(node).<Markup>map(it -> Tag.of("a", name).at("href", it)).orElse(name);
    }

    private Markup checks(List<Told> told) {
        State worst = State.HOLDS;
        for (Told one : told) {
            State state =
                    one.fresh() ? new Fact(one.evidence(), book.language()).state() : State.STALE;
            worst = worse(worst, state);
        }
        worst = rank(worst) <= rank(State.DECLARED) ? State.HOLDS : worst;
        Phrase words =
                switch (worst) {
                    case FELL -> new Phrase("a rule fell", "une règle est tombée");
                    case WARNED -> new Phrase("a rule to watch", "une règle à surveiller");
                    case STALE ->
                            new Phrase(
                                    "older than its definition", "plus ancien que sa définition");
                    default -> new Phrase("its rules hold", "ses règles tiennent");
                };
        return Tag.of("span", worst.glyph(), Markup.words(book.say(words)))
                .as(worst == State.HOLDS ? "held" : "warned");
    }

    static State worse(State one, State other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(State state) {
        return switch (state) {
            case FELL, MISSING -> 5;
            case STALE -> 4;
            case WARNED, PARTIAL -> 3;
            case DECLARED -> 1;
            case HOLDS, PROVEN, NOT_APPLICABLE -> 0;
        };
    }

    /// What an environment shows of a node, in a few words: table, version, rows, digest.
    Optional<Markup> data(NodeId node) {
        return table(node)
                .map(
                        table ->
                                Markup.all(
                                        Tag.of("code", table.name()),
                                        Markup.words(", " + size(table) + ", "),
                                        Tag.of("span", named(table)).as("nowrap"),
                                        Tag.of("br"),
                                        digest(table)));
    }

    /// The same without the name of the table.
    Optional<Markup> version(NodeId node) {
        return table(node)
                .map(
                        table ->
                                Markup.all(
                                        Markup.words(size(table)),
                                        Tag.of("br"),
                                        Fact.id(
                                                book.say("version ", "version\u00A0"),
                                                table.version()),
                                        Tag.of("br"),
                                        digest(table)));
    }

    private Optional<Table> table(NodeId node) {
        Published published = book.source().published().get(node);
        return published == null
                ? Optional.empty()
                : published.tables().stream()
                        .filter(table -> table.name().equals(node.value()))
                        .findFirst();
    }

    private String size(Table table) {
        return table.isView() ? book.say("a view", "une vue") : book.say(rows(table.rows()));
    }

    private String named(Table table) {
        return book.say("version ", "version\u00A0") + table.version();
    }

    private static Tag digest(Table table) {
        return Tag.of("code", Fact.shortDigest(table.digest())).at("title", table.digest());
    }

    static Phrase rows(long rows) {
        return Phrase.of(
                rows == 1 ? "%s row" : "%s rows",
                rows < 2 ? "%s ligne" : "%s lignes",
                Phrase.count(rows));
    }
}

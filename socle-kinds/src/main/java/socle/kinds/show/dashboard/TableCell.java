package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.Asking;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Block.Head;
import socle.api.show.Block.Order;
import socle.api.show.Leads;
import socle.api.show.Standing;
import socle.api.show.Way;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.show.chart.Answering;

/// Rows of a dashboard, one page of them, in the reader's order; the engine sorts, cuts and counts.
///
/// @param columns those of the table or SELECT
record TableCell(TablePart part, List<Column> columns, Asking asking, Choices choices) {

    TableCell {
        columns = List.copyOf(columns);
    }

    /// What rows are, in words.
    static Phrase caption(TablePart part) {
        return Phrase.same(part.title().orElse(part.id()));
    }

    /// The rows of the first page in the author's order, out of a quoted table or one in brackets.
    static String first(TablePart part, List<Column> columns, String from) {
        Optional<Sort> sort = part.sort().map(it -> Sort.of(it.column()));
        return "%s FROM %s ORDER BY %s LIMIT %d"
                .formatted(select(part), from, order(sort, shown(part, columns)), part.rows());
    }

    /// Rows that are alike in the order that was asked for stand in that of all columns, so that
    /// pages do not overlap.
    private static String order(Optional<Sort> sort, List<Column> shown) {
        return Stream.concat(
                        sort.map(Sort::sql).stream(),
                        shown.stream().map(it -> Sql.quote(it.name())))
                .collect(Collectors.joining(", "));
    }

    private static String select(TablePart part) {
        return part.columns().isEmpty()
                ? "SELECT *"
                : part.columns().stream()
                        .map(it -> Sql.quote(it.column()))
                        .collect(Collectors.joining(", ", "SELECT ", ""));
    }

    /// A column and a way, as an author or an address writes them: `cost`, `-cost`.
    record Sort(String column, boolean descending) {

        static Sort of(String word) {
            return word.startsWith("-") ? new Sort(word.substring(1), true) : new Sort(word, false);
        }

        String word() {
            return (descending ? "-" : "") + column;
        }

        String sql() {
            return Sql.quote(column) + (descending ? " DESC NULLS LAST" : " ASC NULLS LAST");
        }
    }

    /// The blocks of the cell: the rows, and what is wrong with what was chosen. A first page that
    /// is
    /// not full is counted by itself.
    ///
    /// @param leads by column, what choosing a value leads to
    List<Block> blocks(Answering kept, Function<Rows, List<Leads>> leads) {
        List<Block> blocks = new ArrayList<>();
        Optional<Sort> sort = sort(blocks);
        Optional<Rows> first =
                chosen(Choices.page(part.id())).isEmpty()
                        ? Optional.of(rows(kept, sort, 1))
                        : Optional.empty();
        long total =
                first.map(Rows::size)
                        .filter(size -> size < part.rows())
                        .map(Integer::longValue)
                        .orElseGet(() -> count(kept));
        long page = page(total, blocks);
        Rows rows = first.orElseGet(() -> rows(kept, sort, page));
        blocks.add(
                new Block.Grid(
                        caption(part),
                        rows,
                        total,
                        Optional.of(
                                new Block.Leafing(
                                        heads(sort),
                                        leads.apply(rows),
                                        range(page, rows.size(), total),
                                        way(page - 1, total, BEFORE),
                                        way(page + 1, total, AFTER)))));
        return blocks;
    }

    private Rows rows(Answering kept, Optional<Sort> sort, long page) {
        return kept.query(
                "%s FROM %s ORDER BY %s LIMIT %d OFFSET %d"
                        .formatted(
                                select(part),
                                Kept.NAME,
                                order(sort, shown()),
                                part.rows(),
                                (page - 1) * part.rows()));
    }

    private static final Phrase BEFORE = new Phrase("Rows before", "Lignes précédentes");
    private static final Phrase AFTER = new Phrase("Rows after", "Lignes suivantes");

    private static long count(Answering kept) {
        Object count = kept.query("SELECT count(*) FROM " + Kept.NAME).at(0, 0);
        return count instanceof Number number ? number.longValue() : 0;
    }

    private long pages(long total) {
        return Math.max(1, (total + part.rows() - 1) / part.rows());
    }

    private long page(long total, List<Block> blocks) {
        String word = chosen(Choices.page(part.id()));
        if (word.isEmpty()) {
            return 1;
        }
        long asked = word.matches("[0-9]{1,9}") ? Long.parseLong(word) : 0;
        if (asked < 1 || asked > pages(total)) {
            blocks.add(
                    trouble(
                            Phrase.of(
                                    "There is no page '%s' of %s pages; this is the first.",
                                    "Il n’y a pas de page «\u00a0%s\u00a0» sur %s\u202f; voici la"
                                            + " première.",
                                    word,
                                    Phrase.count(pages(total)))));
            return 1;
        }
        return asked;
    }

    private Optional<Sort> sort(List<Block> blocks) {
        Optional<Sort> own = part.sort().map(it -> Sort.of(it.column()));
        String word = chosen(Choices.sort(part.id()));
        if (word.isEmpty()) {
            return own;
        }
        Sort asked = Sort.of(word);
        if (shown().stream().noneMatch(it -> it.name().equals(asked.column()))) {
            blocks.add(
                    trouble(
                            Phrase.of(
                                    "No column '%s' to sort by; the order stays as it is.",
                                    "Pas de colonne «\u00a0%s\u00a0» pour trier\u202f; l’ordre"
                                            + " reste le même.",
                                    asked.column())));
            return own;
        }
        return Optional.of(asked);
    }

    private static Block trouble(Phrase words) {
        return new Block.Notice(Standing.WATCH, words);
    }

    private String chosen(String name) {
        return asking.chosen(name).stream().findFirst().orElse("").strip();
    }

    private List<Column> shown() {
        return shown(part, columns);
    }

    private static List<Column> shown(TablePart part, List<Column> columns) {
        return part.columns().isEmpty()
                ? columns
                : part.columns().stream()
                        .flatMap(
                                it ->
                                        columns.stream()
                                                .filter(one -> one.name().equals(it.column())))
                        .toList();
    }

    /// Numbers are first put in order from the highest, other values from the first.
    private Map<String, Head> heads(Optional<Sort> now) {
        Map<String, Head> heads = new LinkedHashMap<>();
        for (Column column : shown()) {
            Optional<Sort> own = now.filter(it -> it.column().equals(column.name()));
            boolean down =
                    own.map(it -> !it.descending()).orElse(column.family() == Column.Family.NUMBER);
            Order order =
                    own.map(it -> it.descending() ? Order.DESCENDING : Order.ASCENDING)
                            .orElse(Order.NONE);
            Sort next = new Sort(column.name(), down);
            heads.put(
                    column.name(),
                    new Head(
                            choices.fromStart()
                                    .with(Choices.sort(part.id()), List.of(next.word()))
                                    .way(Phrase.same(column.name())),
                            order));
        }
        return heads;
    }

    private Phrase range(long page, int size, long total) {
        long before = (page - 1) * part.rows();
        return size == 0
                ? new Phrase("No row for these choices", "Aucune ligne pour ces choix")
                : Phrase.of(
                        "Rows %s to %s of %s",
                        "Lignes %s à %s sur %s",
                        Phrase.count(before + 1),
                        Phrase.count(before + size),
                        Phrase.count(total));
    }

    private Optional<Way> way(long page, long total, Phrase words) {
        return page < 1 || page > pages(total)
                ? Optional.empty()
                : Optional.of(
                        choices.with(Choices.page(part.id()), List.of(String.valueOf(page)))
                                .way(words));
    }
}

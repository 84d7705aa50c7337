package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import socle.api.Gauge;
import socle.api.Header;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Column.Family;
import socle.api.text.ColumnRef;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.api.text.TableRef;
import socle.kinds.show.chart.ChartKind;
import socle.kinds.show.chart.ChartSpec;
import socle.kinds.show.chart.Charting;

/// What is wrong with a dashboard before anybody looks at it, each at its line.
final class DashboardGuard {

    /// Names in the address of any page.
    private static final Set<String> TAKEN =
            Set.of(
                    "choice " + Choices.TAB,
                    "choice lang",
                    "choice theme",
                    "choice table",
                    "choice profile");

    private final Node<DashboardSpec> node;
    private final Neighbours neighbours;
    private final List<Problem> problems = new ArrayList<>();

    DashboardGuard(Node<DashboardSpec> node, Neighbours neighbours) {
        this.node = node;
        this.neighbours = neighbours;
    }

    List<Problem> problems() {
        names();
        tabs();
        parts().forEach(this::part);
        return problems;
    }

    private List<Part> parts() {
        return node.spec().text().parts();
    }

    private void part(Part part) {
        switch (part) {
            case Part.Chart chart -> {
                chart.chart().ifPresent(this::chart);
                chart.draw().ifPresent(spec -> drawn(chart, spec));
            }
            case Part.Indicator indicator -> indicator(indicator);
            case Part.Table table -> table(table);
            case Part.Filter filter -> new FilterGuard(filter).find();
            case Part.Tab _ -> {}
        }
    }

    /// Blocks that hold rows, choices and tabs each have names of their own.
    private void names() {
        Map<String, Place> known = new HashMap<>();
        for (Part part : parts()) {
            String sort =
                    switch (part) {
                        case Part.Chart _, Part.Indicator _, Part.Table _ -> "rows ";
                        case Part.Filter _ -> "choice ";
                        case Part.Tab _ -> "tab ";
                    };
            if (part instanceof Part.Filter filter) {
                filter.each().forEach(one -> choice(sort, one, known));
            } else {
                named(sort + part.id(), part, known);
            }
        }
    }

    private void choice(String sort, Part.Filter filter, Map<String, Place> known) {
        named(sort + filter.id(), filter, known);
        if (filter.form() == Part.Form.PERIOD) {
            named(sort + filter.until(), filter, known);
        }
    }

    private void named(String name, Part part, Map<String, Place> known) {
        Place before = known.putIfAbsent(name, part.place());
        if (before != null || TAKEN.contains(name)) {
            problems.add(
                    Problem.error(
                            part.place(),
                            "dashboard-name-twice",
                            Phrase.of(
                                    "the name '%s' is taken",
                                    "le nom «\u00a0%s\u00a0» est pris",
                                    name.substring(name.indexOf(' ') + 1)),
                            before == null
                                    ? new Phrase(
                                            "pages use it themselves; add name: another",
                                            "les pages s’en servent\u202f; ajoutez name: un_autre")
                                    : Phrase.of(
                                            "it is that of line %d; add name: another",
                                            "c’est celui de la ligne %d\u202f; ajoutez name:"
                                                    + " un_autre",
                                            before.line())));
        }
    }

    private void tabs() {
        for (Board.Sheet sheet : Board.of(node.spec().text()).sheets()) {
            if (sheet.pieces().isEmpty()) {
                problems.add(
                        Problem.error(
                                sheet.tab().place(),
                                "dashboard-empty-tab",
                                Phrase.of(
                                        "the tab '%s' holds nothing",
                                        "l’onglet «\u00a0%s\u00a0» ne contient rien",
                                        sheet.tab().title()),
                                new Phrase(
                                        "write blocks or text below it, or remove it",
                                        "écrivez dessous des blocs ou du texte, ou retirez-le")));
            }
        }
    }

    private void chart(TableRef reference) {
        neighbours
                .node(reference.node())
                .filter(found -> !(found.spec() instanceof ChartSpec))
                .ifPresent(
                        _ ->
                                unfit(
                                        reference,
                                        new Phrase("chart", "figure"),
                                        one -> one.spec() instanceof ChartSpec));
    }

    private void unfit(TableRef reference, Phrase wanted, Predicate<Node<?>> fits) {
        List<String> names =
                neighbours.nodes().stream().filter(fits).map(it -> it.id().value()).toList();
        problems.add(
                Problem.error(
                        reference.place(),
                        "dashboard-misfit",
                        Phrase.of(
                                "%s is no %s", "%s n’est pas\u00a0: %s", reference.node(), wanted),
                        Suggestion.todo(
                                reference.node().value(),
                                names,
                                Phrase.of(
                                        "there are: %s",
                                        "il y a\u00a0: %s",
                                        names.isEmpty() ? "—" : String.join(", ", names)))));
    }

    /// A chart that is written on the page is held to the rules of those that have a file.
    private void drawn(Part.Chart part, ChartSpec spec) {
        Header header =
                new Header(
                        part.title(),
                        part.subtitle(),
                        Optional.empty(),
                        List.of(),
                        0,
                        Optional.empty(),
                        Optional.empty());
        NodeId id = new NodeId(part.id());
        problems.addAll(
                Charting.problems(
                        new Node<>(id, new ChartKind(), header, spec, part.place()), neighbours));
    }

    private void indicator(Part.Indicator part) {
        Optional<Node<?>> found = neighbours.node(part.indicator().node());
        if (found.isEmpty()) {
            return;
        }
        Optional<Gauge> gauge = Gauge.of(found.get());
        if (gauge.isEmpty()) {
            unfit(
                    part.indicator(),
                    new Phrase("indicator", "indicateur"),
                    one -> Gauge.of(one).isPresent());
            return;
        }
        if (part.compare().isPresent() && gauge.get().metric().period().isEmpty()) {
            problems.add(
                    Problem.error(
                            part.place(),
                            "dashboard-no-period",
                            Phrase.of(
                                    "%s has no periods to compare",
                                    "%s n’a pas de périodes à comparer", part.indicator().node()),
                            new Phrase(
                                    "give the indicator a grain, or remove compare",
                                    "donnez un grain à l’indicateur, ou retirez compare")));
        }
        boolean bounded = part.watch().isPresent() || part.alert().isPresent();
        if (bounded && gauge.get().metric().better().isEmpty()) {
            problems.add(
                    Problem.error(
                            part.place(),
                            "dashboard-no-direction",
                            Phrase.of(
                                    "nobody knows which side of a threshold %s is good on",
                                    "on ne sait de quel côté d’un seuil %s est bon",
                                    part.indicator().node()),
                            new Phrase(
                                    "give the indicator a direction, or remove the threshold",
                                    "donnez une direction à l’indicateur, ou retirez le seuil")));
        }
    }

    private void table(Part.Table part) {
        Optional<List<Column>> columns =
                part.table().flatMap(it -> neighbours.columns(it.node().value()));
        if (columns.isEmpty()) {
            return;
        }
        String table = part.table().get().node().value();
        part.columns().forEach(it -> known(it.column(), it.place(), table, columns.get()));
        part.sort()
                .ifPresent(
                        it ->
                                known(
                                        TableCell.Sort.of(it.column()).column(),
                                        it.place(),
                                        table,
                                        columns.get()));
        part.drill().keySet().forEach(it -> known(it, part.place(), table, columns.get()));
    }

    private void known(String column, Place place, String table, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        if (!names.contains(column)) {
            problems.add(
                    Problem.error(
                            place,
                            "unknown-column",
                            Phrase.of(
                                    "%s has no column '%s'",
                                    "%s n’a pas de colonne «\u00a0%s\u00a0»", table, column),
                            suggested(column, names)));
        }
    }

    private static Phrase suggested(String column, List<String> names) {
        return Suggestion.todo(
                column,
                names,
                Phrase.of("its columns: %s", "ses colonnes\u00a0: %s", String.join(", ", names)));
    }

    /// What is wrong with one choice.
    private final class FilterGuard {
        private final Part.Filter filter;
        private final ColumnRef column;

        FilterGuard(Part.Filter filter) {
            this.filter = filter;
            this.column = filter.column();
        }

        void find() {
            Map<String, List<Column>> tables = tables();
            Optional<String> from = filter.from().map(it -> it.node().value());
            if (from.isPresent()) {
                neighbours
                        .columns(from.get())
                        .ifPresent(it -> known(column.column(), column.place(), from.get(), it));
            }
            boolean all = parts().stream().filter(this::hasRows).count() == read();
            Optional<Column> found =
                    tables.values().stream()
                            .flatMap(List::stream)
                            .filter(it -> it.name().equals(column.column()))
                            .findFirst();
            if (found.isEmpty() && all) {
                problems.add(idle(tables));
            }
            if (filter.form() == Part.Form.PERIOD || filter.form() == Part.Form.COMPARE) {
                found.filter(it -> !isMoment(it)).ifPresent(it -> problems.add(undated(it)));
            }
        }

        /// Columns are known by the name of their table; those of a SELECT are not.
        private Map<String, List<Column>> tables() {
            Map<String, List<Column>> tables = new LinkedHashMap<>();
            sources()
                    .forEach(
                            table ->
                                    neighbours
                                            .columns(table)
                                            .ifPresent(columns -> tables.put(table, columns)));
            return tables;
        }

        private Stream<String> sources() {
            return parts().stream()
                    .flatMap(part -> Source.of(part, node.id(), neighbours::node).stream())
                    .map(Source::table);
        }

        private long read() {
            return sources().filter(table -> neighbours.columns(table).isPresent()).count();
        }

        private boolean hasRows(Part part) {
            return switch (part) {
                case Part.Chart _, Part.Indicator _, Part.Table _ -> true;
                case Part.Filter _, Part.Tab _ -> false;
            };
        }

        private static boolean isMoment(Column column) {
            return column.family() == Family.DATE || column.family() == Family.TIMESTAMP;
        }

        private Problem idle(Map<String, List<Column>> tables) {
            List<String> names =
                    tables.values().stream()
                            .flatMap(List::stream)
                            .map(Column::name)
                            .distinct()
                            .toList();
            return Problem.error(
                    column.place(),
                    "dashboard-idle-filter",
                    Phrase.of(
                            "no block of the page has a column '%s' to choose by",
                            "aucun bloc de la page n’a de colonne «\u00a0%s\u00a0» à choisir",
                            column),
                    suggested(column.column(), names));
        }

        private Problem undated(Column found) {
            return Problem.error(
                    column.place(),
                    "dashboard-undated-filter",
                    Phrase.of(
                            "'%s' is %s: it holds no days",
                            "«\u00a0%s\u00a0» est de type %s\u00a0: elle ne porte pas de jours",
                            column,
                            found.type()),
                    new Phrase(
                            "name a column of dates, or remove form: period",
                            "nommez une colonne de dates, ou retirez form: period"));
        }
    }
}

package socle.app.screens.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import socle.api.Gives;
import socle.api.Node;
import socle.api.access.Right;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.catalogue.Catalogue.Chosen;
import socle.app.screens.catalogue.Catalogue.Dataset;
import socle.app.screens.catalogue.Catalogue.Facet;
import socle.app.screens.catalogue.Catalogue.Facets;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Health;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Declared;
import socle.core.ledger.Published;

/// The catalogue of tables.
public final class DatasetsScreen implements Screen<Catalogue> {

    private static final int LONG = 180;
    private static final int TAGS = 60;

    private final Library library;
    private final RuleCounts counts = new RuleCounts();

    public DatasetsScreen(Library library) {
        this.library = library;
    }

    @Override
    public Route route() {
        return Route.of("/datasets")
                .with(
                        "q",
                        new Phrase(
                                "Words of name, title, description, tags or columns.",
                                "Des mots du nom, du titre, de la description, des étiquettes ou des"
                                        + " colonnes."))
                .with("folder", new Phrase("The folder of its kind.", "Le dossier de sa sorte."))
                .with("kind", new Phrase("The word of its kind.", "Le mot de sa sorte."))
                .with("state", new Phrase("How it is.", "Comment elle va."))
                .with("tag", new Phrase("A tag.", "Une étiquette."))
                .with(
                        "sort",
                        new Phrase(
                                "By name, rows, age, state or readers; with a minus before it, the other"
                                        + " way round.",
                                "Par name, rows, age, state ou readers\u202f; précédé d’un moins, dans"
                                        + " l’autre sens."))
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The catalogue of tables: what each is, how large, how old, what was checked, who reads"
                        + " it.",
                "Le catalogue des tables\u00a0: ce qu’est chacune, sa taille, son âge, ce qu’on a"
                        + " contrôlé, qui la lit.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Class<Catalogue> type() {
        return Catalogue.class;
    }

    @Override
    public Catalogue view(Asked asked) throws Refusal {
        List<Declared> all =
                asked.glimpse().nodes().stream().filter(it -> hasTable(it.node())).toList();
        Chosen chosen = chosen(asked.choices());
        List<Declared> found = new ArrayList<>(all.stream().filter(fits(chosen, asked)).toList());
        found.sort(order(chosen, asked));
        return new Catalogue(
                all.size(),
                Listing.of(found, asked.choices()).map(it -> dataset(it, asked)),
                facets(all, library.of(asked.glimpse())),
                chosen);
    }

    @Override
    public Drawn draw(Catalogue catalogue, Sheet sheet) {
        return new CataloguePage(catalogue, sheet).draw();
    }

    private static <S extends Record> boolean hasTable(Node<S> node) {
        return node.kind().gives(node.spec()) == Gives.TABLE;
    }

    private static Chosen chosen(Choices choices) {
        String sort = choices.one("sort").orElse("name");
        boolean isDown = sort.startsWith("-");
        return new Chosen(
                choices.one("q").orElse("").strip(),
                choices.one("folder").orElse(""),
                choices.one("kind").orElse(""),
                choices.one("state").orElse(""),
                choices.one("tag").orElse(""),
                isDown ? sort.substring(1) : sort,
                isDown);
    }

    private Predicate<Declared> fits(Chosen chosen, Asked asked) {
        List<String> words = Folded.words(chosen.q());
        Library.Shelf shelf = library.of(asked.glimpse());
        return one ->
                (chosen.folder().isEmpty() || folder(one).equals(chosen.folder()))
                        && (chosen.kind().isEmpty()
                                || one.node().kind().word().equals(chosen.kind()))
                        && (chosen.tag().isEmpty()
                                || one.node().header().tags().contains(chosen.tag()))
                        && (words.isEmpty() || has(one.id(), words, shelf))
                        && (chosen.state().isEmpty()
                                || state(shelf.health(one.id())).equals(chosen.state()));
    }

    private static boolean has(NodeId node, List<String> words, Library.Shelf shelf) {
        Entry entry = shelf.written().byNode().get(node);
        List<Entry> columns = shelf.columns().getOrDefault(node, List.of());
        return words.stream()
                .allMatch(
                        word ->
                                (entry != null && entry.rank(List.of(word)) > 0)
                                        || columns.stream()
                                                .anyMatch(it -> it.foldedName().contains(word)));
    }

    private Comparator<Declared> order(Chosen chosen, Asked asked) throws Refusal {
        Library.Shelf shelf = library.of(asked.glimpse());
        Comparator<Declared> by =
                switch (chosen.sort()) {
                    case "name" -> Comparator.comparing(Declared::id);
                    case "rows" -> Comparator.comparingLong(it -> rows(it.id(), asked).orElse(-1L));
                    case "age" ->
                            Comparator.comparing(
                                    it ->
                                            asked.seen()
                                                    .published(it.id())
                                                    .map(Published::at)
                                                    .orElse(Instant.MIN));
                    case "state" -> Comparator.comparing(it -> shelf.health(it.id()));
                    case "readers" ->
                            Comparator.comparingInt(
                                    it -> asked.glimpse().contents().graph().after(it.id()).size());
                    default -> throw unsorted(chosen.sort());
                };
        return (chosen.down() ? by.reversed() : by).thenComparing(Declared::id);
    }

    private static Refusal unsorted(String sort) {
        return Refusal.wrong(
                Phrase.of(
                        "tables cannot be sorted by '%s'",
                        "les tables ne se trient pas par «\u00a0%s\u00a0»", sort),
                new Phrase(
                        "write name, rows, age, state or readers",
                        "écrivez name, rows, age, state ou readers"));
    }

    private Dataset dataset(Declared one, Asked asked) {
        RuleCounts.Counts rules = counts.of(one.id(), asked.glimpse());
        return new Dataset(
                one.id(),
                one.node().title(),
                one.node().kind().label(),
                what(one),
                one.node().header().tags(),
                rows(one.id(), asked),
                asked.seen().published(one.id()).map(Published::at),
                library.of(asked.glimpse()).health(one.id()),
                rules.rules(),
                rules.fallen(),
                asked.glimpse().contents().graph().after(one.id()).size());
    }

    private static Optional<Long> rows(NodeId node, Asked asked) {
        return asked.seen().table(node.value()).filter(it -> !it.isView()).map(Table::rows);
    }

    private static String what(Declared one) {
        String whole = one.node().header().description().orElse("").strip();
        int end = whole.indexOf(". ");
        String first = end > 0 ? whole.substring(0, end + 1) : whole;
        return first.length() > LONG ? first.substring(0, LONG).strip() + "…" : first;
    }

    private static String folder(Declared one) {
        return one.node().kind().home().folder();
    }

    /// As it is chosen.
    static String state(Health health) {
        return health.name().toLowerCase(Locale.ROOT);
    }

    private static Facets facets(List<Declared> all, Library.Shelf shelf) {
        Map<String, Phrase> labels = new TreeMap<>();
        all.forEach(it -> labels.put(it.node().kind().word(), it.node().kind().label()));
        return new Facets(
                counted(all, it -> Stream.of(folder(it)), Phrase::same),
                counted(
                        all,
                        it -> Stream.of(it.node().kind().word()),
                        it -> labels.getOrDefault(it, Phrase.same(it))),
                counted(
                        all,
                        it -> Stream.of(state(shelf.health(it.id()))),
                        it -> Health.valueOf(it.toUpperCase(Locale.ROOT)).words()),
                counted(all, it -> it.node().header().tags().stream(), Phrase::same).stream()
                        .sorted(Comparator.comparingLong(Facet::count).reversed())
                        .limit(TAGS)
                        .toList());
    }

    private static List<Facet> counted(
            List<Declared> all,
            Function<Declared, Stream<String>> values,
            Function<String, Phrase> words) {
        Map<String, Long> counts = new TreeMap<>();
        all.stream().flatMap(values).forEach(it -> counts.merge(it, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(it -> new Facet(it.getKey(), words.apply(it.getKey()), it.getValue()))
                .toList();
    }
}

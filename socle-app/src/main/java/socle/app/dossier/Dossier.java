package socle.app.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import socle.api.Node;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Problem;
import socle.app.paper.Manuscript;
import socle.app.paper.PdfPress;
import socle.app.show.Fact;
import socle.app.slides.SlidesPress;
import socle.core.graph.Declared;
import socle.core.ledger.Published;
import socle.core.proof.Bloc;

/// Compiles the document of a project from what its runs left behind. It asks no clock: two
/// compilations of the same state are the same, byte for byte.
public final class Dossier {

    private static final List<String> BESIDE =
            List.of(
                    "css/socle.css",
                    "css/dossier.css",
                    "css/icon.svg",
                    "js/plot.js",
                    "fonts/atkinson-next.woff2",
                    "fonts/atkinson-next-italic.woff2",
                    "fonts/atkinson-mono.woff2",
                    "fonts/LICENSE.txt");

    private final Figures figures;
    private final Book book;
    private final Numbered numbered = new Numbered();
    private final List<Problem> problems = new ArrayList<>();

    private Dossier(DossierSource source, Language language, Figures figures) {
        this.figures = figures;
        this.book = new Book(source, language, figures);
    }

    /// The document in one language, or why there is none.
    public static Compilation compile(DossierSource source, Language language) {
        return new Dossier(source, language, Figures.kept()).compile();
    }

    /// The slides of a defence as one PPTX, or why there are none.
    ///
    /// @param bloc the only one to speak of, by its number; all that were chosen when there is none
    public static Compilation slides(DossierSource source, Language language, OptionalInt bloc) {
        return new Dossier(source, language, Figures.none()).slides(bloc);
    }

    private Compilation slides(OptionalInt bloc) {
        return made(
                "slides.pptx",
                (_, last) ->
                        SlidesPress.print(
                                new SlidesEdition(book, Fact.shortDigest(digest()), bloc)
                                        .deck(last)));
    }

    /// A file that is made of the pages of the screen and the newest fact.
    private Compilation made(String name, BiFunction<Map<String, Pages.Page>, Told, byte[]> made) {
        Map<String, Pages.Page> pages = pages();
        Optional<Told> last = book.last();
        if (last.isEmpty()) {
            return new Compilation.Refused(List.of(Fallen.notRun()));
        }
        if (isBroken()) {
            return new Compilation.Refused(problems);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(name, made.apply(pages, last.get()));
        return new Compilation.Compiled(files, problems);
    }

    /// The document in one language as one PDF for paper, or why there is none.
    public static Compilation print(DossierSource source, Language language) {
        return new Dossier(source, language, Figures.none()).print();
    }

    private Compilation print() {
        return paper(
                (sheets, last) -> {
                    List<PaperEdition.Leaf> leaves = new ArrayList<>();
                    sheets.forEach(
                            (file, sheet) ->
                                    leaves.add(
                                            new PaperEdition.Leaf(
                                                    file,
                                                    sheet.name(),
                                                    PaperEdition.sort(file),
                                                    sheet.text())));
                    return new PaperEdition(book, numbered, Fact.shortDigest(digest()))
                            .manuscript(leaves, last.at());
                });
    }

    private Compilation paper(BiFunction<Map<String, Pages.Page>, Told, Manuscript> text) {
        return made(
                "dossier.pdf", (pages, last) -> PdfPress.print(text.apply(pages, last)).bytes());
    }

    /// A page of paper for each bloc, or why there is none.
    public static Compilation sheets(DossierSource source, Language language) {
        return new Dossier(source, language, Figures.none()).sheetsOfBlocs();
    }

    private Compilation sheetsOfBlocs() {
        return paper(
                (sheets, last) -> {
                    PaperCut cut = new PaperCut(book);
                    List<SheetsEdition.Leaf> leaves = new ArrayList<>();
                    for (Part part : book.parts()) {
                        for (Bloc bloc : part.blocs()) {
                            String file = part.blocFile(bloc);
                            Pages.Page sheet = Objects.requireNonNull(sheets.get(file), file);
                            leaves.add(
                                    new SheetsEdition.Leaf(part, bloc, cut.of(sheet.text(), file)));
                        }
                    }
                    return new SheetsEdition(book, Fact.shortDigest(digest()), last.at())
                            .manuscript(leaves);
                });
    }

    /// The page of one node as one PDF for paper, or why there is none.
    public static Compilation sheet(DossierSource source, Language language, NodeId node) {
        return new Dossier(source, language, Figures.none()).sheetOf(node);
    }

    private Compilation sheetOf(NodeId id) {
        Optional<Node<?>> node = book.source().seen().node(id);
        Optional<Told> last = book.last();
        if (node.isEmpty() || last.isEmpty() || !book.source().published().containsKey(id)) {
            return new Compilation.Refused(List.of(Fallen.notRun()));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        NodeSheet sheet =
                new NodeSheet(book, node.get(), Fact.shortDigest(digest()), last.get().at());
        files.put(id + ".pdf", PdfPress.print(sheet.manuscript()).bytes());
        return new Compilation.Compiled(files, List.of());
    }

    /// The page of one node as slides of its own, or why there are none.
    public static Compilation deck(DossierSource source, Language language, NodeId node) {
        return new Dossier(source, language, Figures.none()).deckOf(node);
    }

    private Compilation deckOf(NodeId id) {
        Optional<Node<?>> node = book.source().seen().node(id);
        Optional<Told> last = book.last();
        if (node.isEmpty() || last.isEmpty() || !book.source().published().containsKey(id)) {
            return new Compilation.Refused(List.of(Fallen.notRun()));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                id + ".pptx",
                SlidesPress.print(
                        new PageSlides(book, node.get())
                                .deck(last.get(), Fact.shortDigest(digest()))));
        return new Compilation.Compiled(files, List.of());
    }

    private Map<String, Pages.Page> pages() {
        return new Pages(book, numbered, problems, digest()).draw();
    }

    private boolean isBroken() {
        return problems.stream().anyMatch(it -> it.weight() == Problem.Weight.ERROR);
    }

    private Compilation compile() {
        Map<String, Pages.Page> sheets = pages();
        if (isBroken()) {
            return new Compilation.Refused(problems);
        }
        List<Shell.Link> links = new ArrayList<>();
        sheets.forEach(
                (file, sheet) -> links.add(new Shell.Link(file, sheet.name(), sheet.group())));
        Shell shell = new Shell(book, links, Fact.shortDigest(digest()));
        SortedMap<String, byte[]> files = new TreeMap<>();
        sheets.forEach(
                (file, sheet) ->
                        files.put(
                                file,
                                shell.page(file, sheet.title(), sheet.look(), sheet.text())
                                        .getBytes(StandardCharsets.UTF_8)));
        files.putAll(figures.files());
        BESIDE.forEach(name -> files.put(name, resource(name)));
        new BrandMark(book).beside(files);
        return new Compilation.Compiled(files, problems);
    }

    /// Over every definition and every published version: another state, another digest.
    private String digest() {
        MessageDigest digest = sha256();
        book.source().project().nodes().stream()
                .sorted(Comparator.comparing(Declared::id))
                .forEach(
                        declared -> {
                            Published published = book.source().published().get(declared.id());
                            String line =
                                    declared.id()
                                            + "\n"
                                            + declared.work()
                                            + "\n"
                                            + declared.words()
                                            + "\n"
                                            + (published == null ? "" : published.version())
                                            + "\n";
                            digest.update(line.getBytes(StandardCharsets.UTF_8));
                        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// A text beside the classes.
    static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        Dossier.class.getResourceAsStream("/socle/app/show/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

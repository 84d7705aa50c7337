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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.app.paper.Manuscript;
import socle.app.paper.PdfPress;
import socle.app.show.Fact;
import socle.app.show.markup.Markup;
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
        Map<String, Sheet> _ = sheets();
        Optional<Told> last = book.last();
        if (last.isEmpty()) {
            return new Compilation.Refused(List.of(Fallen.notRun()));
        }
        if (isBroken()) {
            return new Compilation.Refused(problems);
        }
        SlidesEdition edition = new SlidesEdition(book, Fact.shortDigest(digest()), bloc);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("slides.pptx", SlidesPress.print(edition.deck(last.get())));
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

    /// Something for paper that is made of the pages of the screen and the newest fact.
    private Compilation paper(BiFunction<Map<String, Sheet>, Told, Manuscript> made) {
        Map<String, Sheet> sheets = sheets();
        Optional<Told> last = book.last();
        if (last.isEmpty()) {
            return new Compilation.Refused(List.of(Fallen.notRun()));
        }
        if (isBroken()) {
            return new Compilation.Refused(problems);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("dossier.pdf", PdfPress.print(made.apply(sheets, last.get())).bytes());
        return new Compilation.Compiled(files, problems);
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
                            Sheet sheet = Objects.requireNonNull(sheets.get(file), file);
                            leaves.add(
                                    new SheetsEdition.Leaf(part, bloc, cut.of(sheet.text(), file)));
                        }
                    }
                    return new SheetsEdition(book, Fact.shortDigest(digest()), last.at())
                            .manuscript(leaves);
                });
    }

    private boolean isBroken() {
        return problems.stream().anyMatch(it -> it.weight() == Problem.Weight.ERROR);
    }

    private Compilation compile() {
        Map<String, Sheet> sheets = sheets();
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

    /// A page before it has its frame.
    private record Sheet(String name, String group, String title, String look, Markup text) {}

    private Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        CoverPage cover = new CoverPage(book, digest());
        String project = book.source().project().settings().name();
        sheets.put(
                "index.html",
                new Sheet(
                        book.say("Cover and summary", "Couverture et synthèse"),
                        "",
                        project,
                        "first",
                        cover.draw()));
        book.parts().forEach(it -> sheets.putAll(sheets(it)));
        String folders = book.say("Project", "Projet");
        NodesPage nodes = new NodesPage(book);
        book.folders()
                .forEach(
                        (folder, declared) ->
                                sheets.put(
                                        Book.folderFile(folder),
                                        new Sheet(
                                                nodes.title(declared),
                                                folders,
                                                nodes.title(declared),
                                                "text",
                                                nodes.draw(folder, declared))));
        String annexes = book.say("Annexes", "Annexes");
        String dictionary = book.say("Data dictionary", "Dictionnaire");
        sheets.put(
                "dictionary.html",
                new Sheet(
                        dictionary, annexes, dictionary, "wide", new DictionaryPage(book).draw()));
        String lineage = book.say("Lineage", "Lignage");
        sheets.put(
                "lineage.html",
                new Sheet(lineage, annexes, lineage, "wide", new LineagePage(book).draw()));
        EndPages end = new EndPages(book);
        String lists = book.say("Figures and tables", "Figures et tableaux");
        sheets.put("lists.html", new Sheet(lists, annexes, lists, "text", end.lists(numbered)));
        String words = book.say("Words", "Glossaire");
        sheets.put("glossary.html", new Sheet(words, annexes, words, "text", end.glossary()));
        return sheets;
    }

    /// All criteria of a framework, then a page for each of its blocs.
    private Map<String, Sheet> sheets(Part part) {
        boolean alone = book.parts().size() == 1;
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put(
                part.coverageFile(),
                new Sheet(
                        book.say("Criteria", "Critères"),
                        alone ? "" : part.name(),
                        part.title(),
                        "wide",
                        new CoveragePage(book, part).draw()));
        BlocPage blocs = new BlocPage(part, numbered, problems);
        String chapters = alone ? book.say("Chapters", "Chapitres") : part.name();
        for (Bloc bloc : part.blocs()) {
            String name = part.number(bloc) + ". " + Names.of(bloc, book);
            Markup text = blocs.draw(bloc, part.number(bloc));
            sheets.put(
                    part.blocFile(bloc),
                    new Sheet(name, chapters, book.say(bloc.words()), "text", text));
        }
        return sheets;
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

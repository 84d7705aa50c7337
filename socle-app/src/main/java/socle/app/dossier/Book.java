package socle.app.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.Node;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.Addresses;
import socle.app.show.Beside;
import socle.app.show.DefaultPage;
import socle.app.show.Fact;
import socle.app.show.Typography;
import socle.app.show.export.Source;
import socle.app.show.words.Numbers;
import socle.core.graph.Declared;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Criterion;

/// What all pages of one dossier share: its source, its language, where everything stands.
final class Book implements Addresses {

    private final DossierSource source;
    private final Language language;
    private final Figures figures;
    private final List<Part> parts;
    private final Map<NodeId, Page> pages = new LinkedHashMap<>();
    private final Map<String, List<Chapter>> chapters = new LinkedHashMap<>();
    private final Map<NodeId, String> addresses = new LinkedHashMap<>();
    private final Map<String, String> blocOf = new LinkedHashMap<>();
    private final Set<NodeId> leftOut = new HashSet<>();

    /// A document without files beside its pages.
    Book(DossierSource source, Language language) {
        this(source, language, Figures.none());
    }

    /// @param figures where the files of its charts are kept
    Book(DossierSource source, Language language, Figures figures) {
        this.figures = figures;
        this.source = source;
        this.language = language;
        this.parts = Part.of(this, source.coverage());
        placeCodes();
        for (Declared declared : source.project().nodes()) {
            Node<?> node = declared.node();
            pages.put(node.id(), DefaultPage.of(node, source.seen()));
            addresses.put(node.id(), folderFile(node) + "#" + node.id());
        }
        chaptersOf().stream().sorted(Chapter.ORDER).forEach(this::place);
        leaveOut();
    }

    DossierSource source() {
        return source;
    }

    Language language() {
        return language;
    }

    /// What stands beside the charts of a node.
    Beside beside(NodeId node) {
        return figures.beside(node, this);
    }

    /// The tables that a node reads.
    List<String> tables(NodeId node) {
        return source.project().nodes().stream()
                .filter(it -> it.id().equals(node))
                .findFirst()
                .map(Declared::tables)
                .orElse(List.of());
    }

    /// Where the rows of a node's charts come from.
    Source origin(NodeId node) {
        return new Source(node, tables(node), source.seen().evidence(node));
    }

    /// One a framework, in the order in which the project names them.
    List<Part> parts() {
        return parts;
    }

    String say(String en, String fr) {
        return new Phrase(en, fr).in(language);
    }

    String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }

    Page page(NodeId node) {
        Page page = pages.get(node);
        if (page == null) {
            throw new IllegalArgumentException("no node '" + node + "'");
        }
        return page;
    }

    /// What a piece of evidence says, numbers in the format in which their node shows them.
    String found(Told told) {
        return figure(told)
                .map(it -> numbers().with(it.value().orElseThrow(), it.format(), it.unit()))
                .orElseGet(() -> new Fact(told.evidence(), language).words());
    }

    /// The same inside a sentence.
    String inline(Told told) {
        return figure(told)
                .map(it -> numbers().with(it.value().orElseThrow(), it.format(), it.unit()))
                .orElseGet(() -> new Fact(told.evidence(), language).inline());
    }

    private Numbers numbers() {
        return new Numbers(language);
    }

    /// The figure on the page of a node that shows this very measure.
    private Optional<Block.Figure> figure(Told told) {
        if (!(told.evidence() instanceof Evidence.Measure measure)
                || !pages.containsKey(told.node())) {
            return Optional.empty();
        }
        return page(told.node()).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(it -> it.value().isPresent() && it.value().get() == measure.value())
                .findFirst();
    }

    /// The newest fact of all: the moment whose state the document tells.
    Optional<Told> last() {
        return source.project().nodes().stream()
                .flatMap(it -> source.seen().evidence(it.id()).stream())
                .max(Comparator.comparing(Told::at).thenComparing(Told::run));
    }

    /// The chapters that stand under a competence.
    List<Chapter> chapters(Competence competence) {
        return chapters.getOrDefault(competence.id(), List.of());
    }

    /// The chapters that name a competence, or a criterion of it, and stand under another one.
    List<Chapter> elsewhere(Competence competence) {
        List<Chapter> here = chapters(competence);
        return chapters.values().stream()
                .flatMap(List::stream)
                .filter(it -> !here.contains(it))
                .filter(it -> it.codes().stream().anyMatch(code -> names(code, competence)))
                .toList();
    }

    /// Whether a node says itself which requirement it answers.
    boolean answers(NodeId node) {
        return source.seen().evidence(node).stream().anyMatch(it -> !codes(it).isEmpty());
    }

    boolean isChapter(NodeId node) {
        return chapters.values().stream()
                .flatMap(List::stream)
                .anyMatch(chapter -> chapter.node().id().equals(node));
    }

    /// Nodes that are no chapters, by the folder of their kind.
    Map<String, List<Declared>> folders() {
        Map<String, List<Declared>> folders = new TreeMap<>();
        for (Declared declared : source.project().nodes()) {
            if (!isChapter(declared.id()) && !leftOut.contains(declared.id())) {
                folders.computeIfAbsent(
                                declared.node().kind().home().folder(), _ -> new ArrayList<>())
                        .add(declared);
            }
        }
        folders.values().forEach(nodes -> nodes.sort(Comparator.comparing(Declared::id)));
        return folders;
    }

    static String folderFile(String folder) {
        return "nodes-" + folder.replaceAll("[^a-z0-9]+", "-") + ".html";
    }

    /// The page that holds a competence or criterion.
    Optional<String> fileOf(String code) {
        return Optional.ofNullable(blocOf.get(code));
    }

    @Override
    public Optional<String> of(NodeId node) {
        return Optional.ofNullable(addresses.get(node));
    }

    private static String folderFile(Node<?> node) {
        return folderFile(node.kind().home().folder());
    }

    private void placeCodes() {
        for (Part part : parts) {
            for (Bloc bloc : part.blocs()) {
                String file = part.blocFile(bloc);
                for (Competence competence : bloc.competences()) {
                    blocOf.put(competence.id(), file);
                    competence.criteria().forEach(criterion -> blocOf.put(criterion.id(), file));
                }
            }
        }
    }

    private List<Chapter> chaptersOf() {
        List<Chapter> found = new ArrayList<>();
        for (Declared declared : source.project().nodes()) {
            List<Told> evidence = source.seen().evidence(declared.id());
            List<String> codes =
                    evidence.stream().flatMap(it -> codes(it).stream()).distinct().toList();
            List<Block> blocks = page(declared.id()).blocks();
            List<Markdown> texts = Chapter.texts(blocks);
            // A node with more to show than its text has a page of its own among the nodes.
            if (!codes.isEmpty() && !texts.isEmpty() && texts.size() == blocks.size()) {
                boolean fresh = evidence.stream().allMatch(Told::fresh);
                found.add(new Chapter(declared.node(), codes, texts, fresh));
            }
        }
        return found;
    }

    private static List<String> codes(Told told) {
        return told.evidence() instanceof Evidence.Statement statement
                ? statement.requirements()
                : List.of();
    }

    /// A chapter stands under the first competence that it names, or whose criterion it names.
    private void place(Chapter chapter) {
        chapter.codes().stream()
                .flatMap(code -> competences().filter(it -> names(code, it)))
                .findFirst()
                .ifPresent(
                        it -> {
                            chapters.computeIfAbsent(it.id(), _ -> new ArrayList<>()).add(chapter);
                            addresses.put(
                                    chapter.node().id(),
                                    fileOf(it.id()).orElse("") + "#" + chapter.node().id());
                        });
    }

    /// A chapter that speaks of nothing but blocs that were not chosen is not in the document.
    private void leaveOut() {
        Set<String> out =
                parts.stream()
                        .flatMap(
                                part ->
                                        part.coverage().framework().blocs().stream()
                                                .filter(part::isLeftOut))
                        .flatMap(bloc -> bloc.competences().stream())
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                Stream.of(it.id()),
                                                it.criteria().stream().map(Criterion::id)))
                        .collect(Collectors.toSet());
        chaptersOf().stream()
                .filter(chapter -> out.containsAll(chapter.codes()))
                .forEach(
                        chapter -> {
                            addresses.remove(chapter.node().id());
                            leftOut.add(chapter.node().id());
                        });
    }

    private Stream<Competence> competences() {
        return parts.stream()
                .flatMap(part -> part.blocs().stream())
                .flatMap(bloc -> bloc.competences().stream());
    }

    private static boolean names(String code, Competence competence) {
        return competence.id().equals(code)
                || competence.criteria().stream().anyMatch(it -> it.id().equals(code));
    }
}

package socle.app.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import socle.api.Node;
import socle.api.proof.Told;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.app.show.MarkdownHtml;
import socle.app.show.States;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Covered;

/// One part of the framework: for each competence its words, its criteria with their state, the
/// author's chapters, and the proofs.
final class BlocPage {

    private final Part part;
    private final Book book;
    private final Numbered numbered;
    private final List<Problem> problems;

    BlocPage(Part part, Numbered numbered, List<Problem> problems) {
        this.part = part;
        this.book = part.book();
        this.numbered = numbered;
        this.problems = problems;
    }

    Markup draw(Bloc bloc, int number) {
        States states = part.states(bloc);
        Tag head =
                Tag.of(
                        "header",
                        Tag.of(
                                "div",
                                Tag.of(
                                                "p",
                                                Tag.of("span", book.say("Bloc ", "Bloc ") + number),
                                                framework())
                                        .as("kind"),
                                Tag.of("h1", book.say(bloc.words())),
                                Tag.of("p", states.words(book.language()) + ".").as("lede")));
        List<Markup> parts = new ArrayList<>();
        parts.add(head.as("head"));
        parts.add(states.bar("bloc-", book.language()));
        parts.add(toc(bloc));
        bloc.competences().forEach(it -> parts.add(competence(it)));
        return Markup.all(parts);
    }

    private Tag toc(Bloc bloc) {
        List<Tag> lines =
                bloc.competences().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                Tag.of(
                                                                "a",
                                                                Tag.of("code", it.id()),
                                                                Markup.words(
                                                                        " " + Names.of(it, book)))
                                                        .at("href", "#" + it.id())))
                        .toList();
        return Tag.of("nav", Tag.of("ol").with(lines))
                .as("toc")
                .at("aria-label", book.say("Competences of this bloc", "Compétences de ce bloc"));
    }

    private Tag competence(Competence competence) {
        List<Covered> covered = part.of(competence);
        Mentions mentions = new Mentions(book, numbered, competence.id(), problems);
        List<Markup> chapters = new ArrayList<>();
        for (Chapter chapter : book.chapters(competence)) {
            chapters.add(chapter(chapter, mentions));
        }
        if (chapters.isEmpty()) {
            chapters.add(unwritten(competence));
        }
        Map<String, List<Told>> proofs = proofs(covered, mentions.cited());
        List<Markup> boxes = new ArrayList<>();
        proofs.forEach(
                (claim, told) ->
                        boxes.add(
                                new ProofBox(
                                                book,
                                                Mentions.proofId(competence.id(), claim),
                                                numbered.newProof(),
                                                told)
                                        .draw()));
        String title = competence.id() + " " + Names.of(competence, book);
        Tag section =
                Tag.of(
                                "article",
                                Tag.of("h2", title),
                                Tag.of(
                                                "blockquote",
                                                Tag.of("p", quoted(book.say(competence.words()))))
                                        .as("ask"),
                                new CriteriaTable(book, competence, covered).draw(),
                                Markup.all(chapters))
                        .as("competence")
                        .at("id", competence.id());
        return boxes.isEmpty()
                ? section
                : section.with(Tag.of("h3", book.say("Proofs", "Preuves")).as("proofs"))
                        .with(boxes);
    }

    /// Which framework, where there are several.
    private Markup framework() {
        return book.parts().size() < 2 ? Markup.none() : Tag.of("span", part.name());
    }

    private Tag unwritten(Competence competence) {
        List<Chapter> elsewhere = book.elsewhere(competence);
        if (elsewhere.isEmpty()) {
            return Tag.of(
                            "p",
                            book.say(
                                    "No chapter has been written yet.",
                                    "Aucun chapitre n’est encore écrit."))
                    .as("nothing");
        }
        Tag words = Tag.of("p", book.say("Answered by: ", "Y répond\u00A0: "));
        for (int i = 0; i < elsewhere.size(); i++) {
            Node<?> node = elsewhere.get(i).node();
            Tag title = Tag.of("a", book.say(Phrase.same(node.title())));
            words =
                    words.say(i == 0 ? "" : ", ")
                            .with(title.at("href", book.of(node.id()).orElse("")));
        }
        return words;
    }

    private String quoted(String words) {
        return book.say("“" + words + "”", "«\u00A0" + words + "\u00A0»");
    }

    private Markup chapter(Chapter chapter, Mentions mentions) {
        if (!chapter.fresh()) {
            problems.add(
                    Problem.error(
                            chapter.node().place(),
                            "stale-chapter",
                            Phrase.of(
                                    "%s has changed since it was last run",
                                    "%s a changé depuis sa dernière exécution",
                                    chapter.node().id()),
                            Phrase.of(
                                    "run it again: socle run %s",
                                    "exécutez-le de nouveau\u00A0: socle run %s",
                                    chapter.node().id())));
        }
        List<Markup> parts = new ArrayList<>();
        parts.add(
                Tag.of("h3", book.say(Phrase.same(chapter.node().title())))
                        .at("id", chapter.node().id().value()));
        int number = 0;
        for (Markdown text : chapter.texts()) {
            String prefix = chapter.node().id() + "-" + ++number + "-";
            parts.add(new MarkdownHtml(book.language(), prefix, 3).of(text, mentions::of));
        }
        return Tag.of("div").as("prose").with(parts);
    }

    /// Evidence by claim: what the criteria rest on, and what the chapters name.
    private static Map<String, List<Told>> proofs(List<Covered> covered, List<Told> cited) {
        Map<String, Set<Told>> byClaim = new TreeMap<>();
        List<Told> all = new ArrayList<>(cited);
        covered.forEach(it -> all.addAll(it.support()));
        for (Told told : all) {
            if (!CriteriaTable.isText(told)) {
                byClaim.computeIfAbsent(told.evidence().claim().value(), _ -> new LinkedHashSet<>())
                        .add(told);
            }
        }
        Map<String, List<Told>> proofs = new LinkedHashMap<>();
        byClaim.forEach(
                (claim, told) ->
                        proofs.put(
                                claim,
                                told.stream()
                                        .sorted(
                                                Comparator.comparing(Told::node)
                                                        .thenComparing(Told::number))
                                        .toList()));
        return proofs;
    }
}

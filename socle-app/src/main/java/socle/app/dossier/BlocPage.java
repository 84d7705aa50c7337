package socle.app.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.app.show.MarkdownHtml;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Covered;

/// One part of the framework: for each competence its words, its criteria with their state, the
/// author's chapters, and the proofs.
final class BlocPage {

    private final Book book;
    private final Numbered numbered;
    private final List<Problem> problems;

    BlocPage(Book book, Numbered numbered, List<Problem> problems) {
        this.book = book;
        this.numbered = numbered;
        this.problems = problems;
    }

    Markup draw(Bloc bloc, int number) {
        States states = States.of(Covers.of(book, bloc));
        Tag head =
                Tag.of(
                        "header",
                        Tag.of(
                                "div",
                                Tag.of("p", Tag.of("span", book.say("Bloc ", "Bloc ") + number))
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
        List<Covered> covered = Covers.of(book, competence);
        Mentions mentions = new Mentions(book, numbered, competence.id(), problems);
        List<Markup> chapters = new ArrayList<>();
        for (Chapter chapter : book.chapters(competence)) {
            chapters.add(chapter(chapter, mentions));
        }
        if (chapters.isEmpty()) {
            chapters.add(
                    Tag.of(
                                    "p",
                                    book.say(
                                            "No chapter has been written yet.",
                                            "Aucun chapitre n’est encore écrit."))
                            .as("nothing"));
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
                                criteria(competence, covered),
                                Markup.all(chapters))
                        .as("competence")
                        .at("id", competence.id());
        return boxes.isEmpty()
                ? section
                : section.with(Tag.of("h3", book.say("Proofs", "Preuves")).as("proofs"))
                        .with(boxes);
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

    private Tag criteria(Competence competence, List<Covered> covered) {
        List<Tag> lines = covered.stream().map(it -> line(competence, it)).toList();
        Tag table =
                Tag.of(
                        "table",
                        Tag.of(
                                "caption",
                                book.say(
                                        "Criteria of the competence", "Critères de la compétence")),
                        Tables.heads(
                                List.of(
                                        book.say("Criterion", "Critère"),
                                        book.say("What is asked", "Ce qui est demandé"),
                                        book.say("State", "État"),
                                        book.say("Where", "Où"))),
                        Tag.of("tbody").with(lines));
        String name = book.say("Criteria of ", "Critères de ") + competence.id();
        return Tables.scroll(table, Markup.words(name)).as("criteria");
    }

    private Tag line(Competence competence, Covered covered) {
        String code = covered.criterion().id();
        String letter =
                code.startsWith(competence.id() + "-")
                        ? code.substring(competence.id().length() + 1)
                        : code;
        return Tag.of(
                        "tr",
                        Tag.of("th", Tag.of("code", letter)).at("scope", "row"),
                        Tag.of("td", asked(covered), lacking(covered)),
                        Tag.of("td", PageHtml.chip(States.of(covered.state()), book.language())),
                        Tag.of("td", where(competence, covered)))
                .at("id", code);
    }

    private Markup asked(Covered covered) {
        String lead = book.say(covered.criterion().lead());
        Markup words = Markup.words(book.say(covered.criterion().words()));
        return lead.isEmpty() ? words : Markup.all(Tag.of("span", lead + " ").as("quiet"), words);
    }

    private Markup lacking(Covered covered) {
        List<String> words = new ArrayList<>();
        covered.lacking().forEach(it -> words.add(book.say(it)));
        covered.reason().ifPresent(it -> words.add(book.say(it)));
        if (words.isEmpty() || covered.state() == socle.core.proof.State.PROVEN) {
            return Markup.none();
        }
        boolean out = States.of(covered.state()) == State.NOT_APPLICABLE;
        String lead =
                out
                        ? book.say("Reason: ", "Motif\u00A0: ")
                        : book.say("Lacking: ", "Il manque\u00A0: ");
        String separator = book.say("; ", "\u202F; ");
        String some = String.join(separator, words.subList(0, Math.min(3, words.size())));
        String more = words.size() > 3 ? separator + "…" : ".";
        return Tag.of("p", lead + some + more).as("lacking small");
    }

    /// Links to what the state rests on: chapters first, then proofs.
    private Markup where(Competence competence, Covered covered) {
        Set<Markup> links = new LinkedHashSet<>();
        for (Told told : covered.support()) {
            if (isText(told)) {
                book.of(told.node())
                        .ifPresent(
                                it ->
                                        links.add(
                                                Tag.of("a", book.say("text", "texte"))
                                                        .at("href", it)));
            }
        }
        for (Told told : covered.support()) {
            if (!isText(told)) {
                String claim = told.evidence().claim().value();
                links.add(
                        Tag.of("a", Tag.of("code", claim))
                                .at("href", "#" + Mentions.proofId(competence.id(), claim)));
            }
        }
        if (links.isEmpty()) {
            return Markup.words("—");
        }
        return Tag.of("ul").with(links.stream().map(it -> Tag.of("li", it)).toList());
    }

    private static boolean isText(Told told) {
        return told.evidence() instanceof Evidence.Statement statement
                && !statement.requirements().isEmpty();
    }

    /// Evidence by claim: what the criteria rest on, and what the chapters name.
    private static Map<String, List<Told>> proofs(List<Covered> covered, List<Told> cited) {
        Map<String, Set<Told>> byClaim = new TreeMap<>();
        List<Told> all = new ArrayList<>(cited);
        covered.forEach(it -> all.addAll(it.support()));
        for (Told told : all) {
            if (!isText(told)) {
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

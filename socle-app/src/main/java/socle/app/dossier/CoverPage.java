package socle.app.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.Phrase;
import socle.app.show.Fact;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Dates;
import socle.core.graph.Declared;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Covered;

/// The first page: cover, what is proven and what is not, contents.
final class CoverPage {

    private final Book book;
    private final String digest;

    CoverPage(Book book, String digest) {
        this.book = book;
        this.digest = digest;
    }

    Markup draw() {
        return Markup.all(cover(), summary(), fallen(), contents());
    }

    private Tag cover() {
        Tag words =
                Tag.of(
                        "div",
                        Tag.of("h1", book.source().project().settings().name()),
                        Tag.of(
                                        "p",
                                        Markup.words(
                                                book.say(
                                                        "Certification dossier",
                                                        "Dossier de certification")),
                                        Tag.of("br"),
                                        Markup.words(
                                                quoted(
                                                        book.say(
                                                                book.coverage()
                                                                        .framework()
                                                                        .words()))))
                                .as("sub"),
                        facts());
        List<Plinth.Course> courses = new ArrayList<>();
        for (int i = 0; i < book.blocs().size(); i++) {
            Bloc bloc = book.blocs().get(i);
            courses.add(new Plinth.Course((i + 1) + " " + Names.of(bloc, book), states(bloc)));
        }
        Plinth plinth = new Plinth(book);
        return Tag.of(
                        "section",
                        words.as("in"),
                        Tag.of(
                                        "div",
                                        plinth.draw(courses, 190, "p-wide"),
                                        plinth.draw(courses, 105, "p-narrow"))
                                .as("plinth"))
                .as("cover")
                .at("aria-label", book.say("Cover", "Couverture"));
    }

    private String quoted(String words) {
        return book.say("“" + words + "”", "«\u00A0" + words + "\u00A0»");
    }

    private Tag facts() {
        List<Markup> facts = new ArrayList<>();
        book.source()
                .project()
                .settings()
                .author()
                .ifPresent(it -> fact(facts, book.say("Candidate", "Candidat"), Markup.words(it)));
        last().ifPresent(
                        it ->
                                fact(
                                        facts,
                                        book.say("Made on", "Établi le"),
                                        Markup.all(
                                                Markup.words(
                                                        new Dates(book.language()).day(it.at())
                                                                + book.say(
                                                                        ", from run ",
                                                                        ", de l’exécution ")),
                                                Tag.of("code", "#" + it.run()))));
        States states = States.of(book.coverage().all());
        fact(
                facts,
                book.say("Criteria", "Critères"),
                Markup.words(
                        states.of(State.PROVEN)
                                + " "
                                + States.several(
                                        State.PROVEN, states.of(State.PROVEN), book.language())
                                + book.say(" of ", " sur ")
                                + states.total()));
        fact(
                facts,
                book.say("Digest", "Empreinte"),
                Tag.of("code", Fact.shortDigest(digest)).at("title", digest));
        return Tag.of("dl").as("facts").with(facts);
    }

    private static void fact(List<Markup> facts, String name, Markup value) {
        facts.add(Tag.of("dt", name));
        facts.add(Tag.of("dd", value));
    }

    private Optional<Told> last() {
        return book.source().project().nodes().stream()
                .flatMap(it -> book.source().seen().evidence(it.id()).stream())
                .max(Comparator.comparing(Told::at).thenComparing(Told::run));
    }

    private States states(Bloc bloc) {
        return States.of(Covers.of(book, bloc));
    }

    private Tag summary() {
        States states = States.of(book.coverage().all());
        Tag key = Tag.of("ul").as("cov-key").with(StateKey.lines(states, book));
        List<Tag> lines = new ArrayList<>();
        for (int i = 0; i < book.blocs().size(); i++) {
            Bloc bloc = book.blocs().get(i);
            States own = states(bloc);
            lines.add(
                    Tag.of(
                            "li",
                            Tag.of("a", (i + 1) + ". " + book.say(bloc.words()))
                                    .at("href", Book.blocFile(i + 1)),
                            Tag.of("span", proven(own)).as("nowrap"),
                            own.bar("s" + (i + 1) + "-", book.language())));
        }
        return Tag.of(
                        "section",
                        Tag.of("h2", title(states)),
                        Tag.of(
                                        "div",
                                        states.bar("all-", book.language()),
                                        key,
                                        Tag.of("ul").as("blocs").with(lines))
                                .as("card stack"),
                        Tag.of(
                                        "p",
                                        Tag.of(
                                                        "a",
                                                        book.say(
                                                                "Every criterion with its state",
                                                                "Chaque critère avec son état"))
                                                .at("href", "coverage.html"))
                                .as("next"))
                .as("sec")
                .at("id", "summary");
    }

    String title(States states) {
        int proven = states.of(State.PROVEN);
        int missing = states.of(State.MISSING);
        return book.say(
                proven
                        + " of "
                        + states.total()
                        + " criteria are proven, "
                        + missing
                        + " are missing",
                proven
                        + (proven > 1 ? " critères sur " : " critère sur ")
                        + states.total()
                        + (proven > 1 ? " sont prouvés, " : " est prouvé, ")
                        + missing
                        + (missing > 1 ? " manquent" : " manque"));
    }

    private String proven(States states) {
        int proven = states.of(State.PROVEN);
        return proven
                + " "
                + States.several(State.PROVEN, proven, book.language())
                + book.say(" of ", " sur ")
                + states.total();
    }

    /// What is wrong is not folded: rules that fell, nodes that never ran.
    private Markup fallen() {
        List<Tag> lines = new ArrayList<>();
        for (Declared declared : book.source().project().nodes()) {
            for (Told told : book.source().seen().evidence(declared.id())) {
                if (told.evidence() instanceof Evidence.Verdict verdict && !verdict.holds()) {
                    lines.add(line(told, verdict));
                }
            }
        }
        List<String> never =
                book.source().project().nodes().stream()
                        .filter(it -> book.source().seen().evidence(it.id()).isEmpty())
                        .map(it -> it.id().value())
                        .toList();
        if (lines.isEmpty() && never.isEmpty()) {
            return Markup.none();
        }
        Tag section =
                Tag.of(
                                "section",
                                Tag.of("h2", book.say("What does not hold", "Ce qui ne tient pas")))
                        .as("sec")
                        .at("id", "fallen");
        if (!lines.isEmpty()) {
            section = section.with(Tag.of("ul").as("card lines").with(lines));
        }
        if (!never.isEmpty()) {
            section =
                    section.with(
                            Tag.of(
                                    "p",
                                    book.say("Not run yet: ", "Pas encore exécutés\u00A0: ")
                                            + String.join(", ", never)
                                            + "."));
        }
        return section;
    }

    private Tag line(Told told, Evidence.Verdict verdict) {
        State state = verdict.severity() == Severity.ERROR ? State.FELL : State.WARNED;
        Tag node = Tag.of("code", told.node().value());
        Markup name =
                book.of(told.node())
                        .<Markup>map(it -> Tag.of("a", node).at("href", it))
                        .orElse(node);
        return Tag.of(
                "li",
                PageHtml.chip(state, book.language()),
                Tag.of(
                        "div",
                        Tag.of("b", title(told)),
                        Tag.of(
                                "p",
                                book.say(verdict.label())
                                        + book.say(": ", "\u00A0: ")
                                        + book.say(verdict.why()))),
                name);
    }

    private String title(Told told) {
        return book.source()
                .seen()
                .node(told.node())
                .map(it -> book.say(Phrase.same(it.title())))
                .orElse(told.node().value());
    }

    private Tag contents() {
        List<Tag> blocs = new ArrayList<>();
        for (int i = 0; i < book.blocs().size(); i++) {
            String file = Book.blocFile(i + 1);
            List<Tag> competences = new ArrayList<>();
            for (Competence competence : book.blocs().get(i).competences()) {
                List<Covered> covered = Covers.of(book, competence);
                competences.add(
                        Tag.of(
                                "li",
                                Tag.of(
                                                "a",
                                                Tag.of("code", competence.id()),
                                                Markup.words(" " + Names.of(competence, book)))
                                        .at("href", file + "#" + competence.id()),
                                Tag.of(
                                                "span",
                                                States.of(covered).of(State.PROVEN)
                                                        + "/"
                                                        + covered.size())
                                        .as("quiet")));
            }
            blocs.add(
                    Tag.of(
                            "li",
                            Tag.of(
                                    "h3",
                                    Tag.of(
                                                    "a",
                                                    (i + 1)
                                                            + ". "
                                                            + Names.of(book.blocs().get(i), book))
                                            .at("href", file)),
                            Tag.of("ol").with(competences)));
        }
        return Tag.of(
                        "section",
                        Tag.of("h2", book.say("Contents", "Sommaire")),
                        Tag.of("ol").as("contents").with(blocs))
                .as("sec")
                .at("id", "contents");
    }
}

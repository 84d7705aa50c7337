package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.Fact;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Dates;
import socle.core.proof.Bloc;

/// The first page: cover, what is proven and what is not, contents.
final class CoverPage {

    private final Book book;
    private final String digest;

    CoverPage(Book book, String digest) {
        this.book = book;
        this.digest = digest;
    }

    Markup draw() {
        List<Summary> parts = book.parts().stream().map(it -> new Summary(book, it)).toList();
        List<Markup> all = new ArrayList<>(List.of(cover()));
        parts.forEach(it -> all.add(it.draw()));
        all.add(new Fallen(book).draw());
        parts.forEach(it -> all.add(it.contents()));
        return Markup.all(all);
    }

    private Tag cover() {
        Tag words =
                Tag.of(
                        "div",
                        new BrandMark(book).onScreen(),
                        Tag.of("h1", book.source().project().settings().name()),
                        named().as("sub"),
                        facts());
        return Tag.of(
                        "section",
                        words.as("in"),
                        Tag.of("div")
                                .as("plinth")
                                .with(book.parts().stream().map(this::plinth).toList()))
                .as("cover")
                .at("aria-label", book.say("Cover", "Couverture"));
    }

    private Tag named() {
        Tag named = Tag.of("p", book.say("Certification dossier", "Dossier de certification"));
        for (Part part : book.parts()) {
            named = named.with(Tag.of("br"), Markup.words(quoted(part.name())));
        }
        return named;
    }

    private Markup plinth(Part part) {
        List<Plinth.Course> courses = new ArrayList<>();
        for (Bloc bloc : part.blocs()) {
            courses.add(
                    new Plinth.Course(
                            part.number(bloc) + " " + Names.of(bloc, book), part.states(bloc)));
        }
        Plinth plinth = new Plinth(book);
        String whose = part.number() == 1 ? "" : "p-" + part.number() + " ";
        return Markup.all(
                book.parts().size() < 2
                        ? Markup.none()
                        : Tag.of("p", part.name()).as("plinth-name"),
                plinth.draw(courses, 190, whose + "p-wide"),
                plinth.draw(courses, 105, whose + "p-narrow"));
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
        book.last()
                .ifPresent(
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
        book.parts()
                .forEach(
                        it ->
                                fact(
                                        facts,
                                        it.named(book.say("Criteria", "Critères")),
                                        Markup.words(it.proven(it.states()))));
        book.parts().stream()
                .filter(it -> !it.specialities().isEmpty())
                .forEach(
                        it ->
                                fact(
                                        facts,
                                        it.named(book.say("Specialities", "Spécialités")),
                                        Markup.words(it.specialities())));
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
}

package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.graph.Declared;

/// What does not hold in a project: it stands on the first page, unfolded.
record Fallen(Book book) {

    private static final String CODE = "not-run-yet";

    /// Why there is nothing to print.
    static Problem notRun() {
        return Problem.error(
                Place.of("socle.yml"),
                CODE,
                new Phrase(
                        "nothing has run yet, so there is nothing to print",
                        "rien n’a encore été exécuté\u00A0: il n’y a rien à imprimer"),
                new Phrase("run it first: socle run", "exécutez d’abord\u00A0: socle run"));
    }

    /// Rules that fell, nodes that never ran.
    Markup draw() {
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
}

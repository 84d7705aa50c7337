package socle.app.screens.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.proof.Requirement.Claimed;
import socle.app.screens.proof.Requirement.Piece;
import socle.app.show.Fact;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Paths;
import socle.app.view.Sheet;
import socle.app.view.Stamp;
import socle.core.proof.ProjectFacts;

/// How a criterion looks, on its own page and beside the list.
record RequirementPage(Requirement one, Sheet sheet) {

    Drawn draw() {
        Drawn drawn =
                Drawn.of(
                                one.code(),
                                CoverageScreen.PATH,
                                Head.of(sheet.say(one.words()), "").sort(kind()).tag(),
                                Tag.of("div", place(), standing(), lacking()).as("card stack"),
                                criteria(),
                                section(
                                        "evidence",
                                        new Phrase("The evidence", "Les preuves"),
                                        claims(Integer.MAX_VALUE)),
                                section(
                                        "chapters",
                                        new Phrase(
                                                "Texts that answer it",
                                                "Les textes qui y répondent"),
                                        chapters(Integer.MAX_VALUE)),
                                section(
                                        "rules",
                                        new Phrase("What would prove it", "Ce qui le prouverait"),
                                        sentences(one.rules())),
                                neighbours())
                        .under(sheet.say("Coverage", "Couverture"), CoverageScreen.PATH);
        return one.competence().equals(one.code())
                ? drawn
                : drawn.under(one.competence(), Paths.requirement(one.competence()));
    }

    /// Its code and its state.
    Tag kind() {
        return Tag.of("p", Tag.of("code", one.code()), PageHtml.chip(one.state(), sheet.language()))
                .as("kind");
    }

    /// Where it stands in its framework, and its own words.
    Tag place() {
        String lead = sheet.say(one.lead());
        String quoted = (lead.isEmpty() ? "" : lead.strip() + " ") + sheet.say(one.words());
        return Tag.of(
                "div",
                Tag.of(
                                "p",
                                Markup.words(sheet.say(one.bloc())),
                                Markup.words(", "),
                                sheet.link(Paths.requirement(one.competence()), one.competence()))
                        .as("small quiet"),
                Tag.of(
                                "blockquote",
                                Tag.of(
                                        "p",
                                        sheet.say("“%s”", "«\u00a0%s\u00a0»").formatted(quoted)))
                        .as("small"));
    }

    /// What its state means here, and what would change it.
    Markup standing() {
        if (one.reason().isPresent()) {
            return Tag.of(
                    "p",
                    sheet.say("Not applicable: ", "Sans objet\u00a0: ")
                            + sheet.say(one.reason().get()));
        }
        if (one.state() == State.PROVEN) {
            return Tag.of(
                    "p",
                    sheet.say(
                            "All that would prove it holds and is fresh.",
                            "Tout ce qui le prouve tient et est frais."));
        }
        if (one.todo().isEmpty()) {
            return Markup.none();
        }
        return Tag.of(
                "div",
                Tag.of("p", Tag.of("b", sheet.say("What to do", "Que faire"))),
                sentences(one.todo()));
    }

    private Markup lacking() {
        return one.lacking().isEmpty()
                ? Markup.none()
                : Tag.of(
                        "div",
                        Tag.of("p", Tag.of("b", sheet.say("What is lacking", "Ce qui manque"))),
                        sentences(one.lacking()));
    }

    private Markup sentences(List<Phrase> sentences) {
        return sentences.isEmpty()
                ? Markup.none()
                : Tag.of("ul")
                        .as("plain")
                        .with(sentences.stream().map(it -> Tag.of("li", sheet.say(it))).toList());
    }

    private Markup criteria() {
        if (one.criteria().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines =
                one.criteria().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                PageHtml.chip(it.state(), sheet.language()),
                                                Markup.words(" "),
                                                sheet.link(
                                                        Paths.requirement(it.code()),
                                                        it.code() + ", " + sheet.say(it.words()))))
                        .toList();
        return section(
                "criteria",
                new Phrase("Its criteria", "Ses critères"),
                Tag.of("ul").as("lines").with(lines));
    }

    /// The evidence, one box a claim, what fell first.
    ///
    /// @param most pieces of each
    Markup claims(int most) {
        if (one.support().isEmpty()) {
            return Tag.of(
                            "p",
                            sheet.say(
                                    "Nothing that was computed speaks of it.",
                                    "Rien de ce qui est calculé n’en parle."))
                    .as("quiet");
        }
        return Tag.of("ul")
                .as("claims")
                .with(one.support().stream().map(it -> claim(it, most)).toList());
    }

    private Tag claim(Claimed claimed, int most) {
        Tag box =
                Tag.of(
                        "li",
                        Tag.of(
                                        "span",
                                        Tag.of("b", sheet.say(claimed.label())),
                                        PageHtml.chip(claimed.state(), sheet.language()))
                                .as("sec-head"),
                        Tag.of("code", claimed.claim()));
        List<Piece> some = claimed.pieces().stream().limit(most).toList();
        box = box.with(some.stream().map(it -> piece(it, claimed)).toList());
        int rest = claimed.total() - some.size();
        return rest == 0
                ? box
                : box.with(
                        Tag.of(
                                        "span",
                                        sheet.say(
                                                Phrase.of(
                                                        "and %s more",
                                                        "et %s de plus", Phrase.count(rest))))
                                .as("small quiet"));
    }

    /// What is said of the project as a whole stands on no node's page.
    private static String proofs(NodeId node) {
        return node.equals(ProjectFacts.PROJECT) ? "/documentation" : Paths.node(node) + "#proofs";
    }

    private Tag piece(Piece piece, Claimed claimed) {
        String found = new Fact(piece.evidence(), sheet.language()).words();
        if (!piece.evidence().label().equals(claimed.label())) {
            found = sheet.say(piece.evidence().label()) + sheet.say(": ", "\u00a0: ") + found;
        }
        return Tag.of(
                "span",
                Markup.words(found),
                Tag.of("br"),
                Tag.of(
                                "span",
                                sheet.link(
                                        proofs(piece.node()), Tag.of("code", piece.node().value())),
                                Markup.words(", "),
                                sheet.link(
                                                Paths.run(piece.run()),
                                                "#" + Stamp.shortened(piece.run()))
                                        .as("mono"),
                                Markup.words(", "),
                                sheet.ago(piece.at()))
                        .as("small quiet"));
    }

    /// The texts of the author that answer it.
    Markup chapters(int most) {
        if (one.chapters().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines = new ArrayList<>();
        for (Requirement.Text text : one.chapters().stream().limit(most).toList()) {
            Tag line = Tag.of("li", sheet.link(Paths.node(text.node()), text.title()));
            lines.add(
                    text.fresh()
                            ? line
                            : line.with(
                                    Markup.words(" "),
                                    PageHtml.chip(State.STALE, sheet.language())));
        }
        return Tag.of("ul").as("plain").with(lines);
    }

    private static boolean isNothing(Markup markup) {
        return markup.html().isEmpty();
    }

    private Markup section(String id, Phrase title, Markup inside) {
        return isNothing(inside)
                ? Markup.none()
                : Tag.of("section", Tag.of("h2", sheet.say(title)).at("id", id), inside)
                        .as("sec card stack-s")
                        .at("aria-labelledby", id);
    }

    private Markup neighbours() {
        List<Tag> links = new ArrayList<>();
        neighbour(links, one.before(), "← ");
        neighbour(links, one.after(), "→ ");
        return Tag.of("nav")
                .as("sec actions")
                .at("aria-label", sheet.say("Neighbours", "Voisins"))
                .with(links);
    }

    private void neighbour(List<Tag> links, Optional<String> code, String arrow) {
        code.ifPresent(
                it ->
                        links.add(
                                sheet.link(
                                                Paths.requirement(it),
                                                Markup.all(
                                                        Tag.of("span", arrow)
                                                                .at("aria-hidden", "true"),
                                                        Markup.words(it)))
                                        .as("btn")));
    }
}

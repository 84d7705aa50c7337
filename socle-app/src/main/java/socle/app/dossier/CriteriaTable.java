package socle.app.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.proof.Competence;
import socle.core.proof.Covered;

/// The criteria of one competence: what is asked, how it stands, what is lacking, where to look.
record CriteriaTable(Book book, Competence competence, List<Covered> covered) {

    Tag draw() {
        List<Tag> lines = covered.stream().map(this::line).toList();
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

    private Tag line(Covered covered) {
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
                        Tag.of("td", where(covered)))
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
    private Markup where(Covered covered) {
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

    /// Whether a piece of evidence is an author's text that answers requirements.
    static boolean isText(Told told) {
        return told.evidence() instanceof Evidence.Statement statement
                && !statement.requirements().isEmpty();
    }
}

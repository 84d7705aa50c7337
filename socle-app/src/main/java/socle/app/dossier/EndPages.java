package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;
import socle.app.show.PageHtml;
import socle.app.show.States;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// The last pages: lists of figures and tables, and the words of the dossier.
record EndPages(Book book) {

    private static final List<List<Phrase>> WORDS =
            List.of(
                    List.of(
                            new Phrase("node", "nœud"),
                            new Phrase(
                                    "One file of the project: a source, a model, a check, a chart, a chapter.",
                                    "Un fichier du projet\u00A0: une source, un modèle, un contrôle, un graphique, un chapitre.")),
                    List.of(
                            new Phrase("run", "exécution"),
                            new Phrase(
                                    "One time that the project did its work; its number names it for good.",
                                    "Une fois où le projet a fait son travail\u202F; son numéro la désigne pour toujours.")),
                    List.of(
                            new Phrase("evidence, proof", "preuve"),
                            new Phrase(
                                    "One fact that a run left behind, with its date, its data and its definition.",
                                    "Un fait laissé par une exécution, avec sa date, ses données et sa définition.")),
                    List.of(
                            new Phrase("claim", "affirmation"),
                            new Phrase(
                                    "The stable name of what a proof speaks for: collect.completeness.",
                                    "Le nom stable de ce que montre une preuve\u00A0: collect.completeness.")),
                    List.of(
                            new Phrase("verdict", "verdict"),
                            new Phrase(
                                    "A rule that held or fell, and what was found.",
                                    "Une règle qui a tenu ou qui est tombée, et ce qui a été constaté.")),
                    List.of(
                            new Phrase("version", "version"),
                            new Phrase(
                                    "A table as it was published once; it never changes afterwards.",
                                    "Une table telle qu’elle a été publiée\u202F; elle ne change plus ensuite.")),
                    List.of(
                            new Phrase("digest", "empreinte"),
                            new Phrase(
                                    "A number computed from bytes (SHA-256): the same bytes, the same digest.",
                                    "Un nombre calculé sur des octets (SHA-256)\u00A0: mêmes octets, même empreinte.")),
                    List.of(
                            new Phrase("fresh", "frais"),
                            new Phrase(
                                    "Said of a proof that speaks of the definition as it is now.",
                                    "Se dit d’une preuve qui parle de la définition telle qu’elle est.")),
                    List.of(
                            new Phrase("lineage", "lignage"),
                            new Phrase(
                                    "From which tables a table is computed, and which are computed from it.",
                                    "De quelles tables une table est calculée, et lesquelles le sont à partir d’elle.")),
                    List.of(
                            new Phrase("competence, criterion", "compétence, critère"),
                            new Phrase(
                                    "What the framework asks for; a criterion is its smallest part.",
                                    "Ce que demande le référentiel\u202F; un critère en est la plus petite partie.")));

    Markup lists(Numbered numbered) {
        return Markup.all(
                head(book.say("Figures and tables", "Figures et tableaux")),
                list(
                        "figures",
                        book.say("Figures", "Figures"),
                        numbered.figures(),
                        book.say("Figure ", "Figure\u00A0")),
                list(
                        "tables",
                        book.say("Tables", "Tableaux"),
                        numbered.tables(),
                        book.say("Table ", "Tableau\u00A0")));
    }

    private Tag list(String id, String title, List<Numbered.Entry> entries, String label) {
        Tag section = Tag.of("section", Tag.of("h2", title)).as("sec").at("id", id);
        if (entries.isEmpty()) {
            return section.with(Tag.of("p", book.say("None.", "Il n’y en a pas.")).as("nothing"));
        }
        List<Tag> lines =
                entries.stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                Tag.of("a", label + it.number())
                                                        .at("href", it.address()),
                                                Tag.of("span", it.title())))
                        .toList();
        return section.with(Tag.of("ol").as("entries").with(lines));
    }

    Markup glossary() {
        List<Markup> lines = new ArrayList<>();
        for (List<Phrase> word : WORDS) {
            lines.add(Tag.of("dt", book.say(word.getFirst())));
            lines.add(Tag.of("dd", book.say(word.getLast())));
        }
        States.order()
                .forEach(
                        state -> {
                            lines.add(Tag.of("dt", PageHtml.chip(state, book.language())));
                            lines.add(Tag.of("dd", book.say(state.meaning())));
                        });
        return Markup.all(
                head(book.say("Words", "Glossaire")),
                Tag.of("dl").as("facts card words").with(lines));
    }

    private static Tag head(String title) {
        return Tag.of("header", Tag.of("div", Tag.of("h1", title))).as("head");
    }
}

package socle.kinds.show;

import java.util.List;
import socle.api.text.Body;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Markdown;
import socle.api.text.RequirementRef;

/// A part of the document that a person writes.
@Doc(
        value =
                "A part of the document that a person writes; its figures are references, never"
                        + " typed.",
        fr =
                "Une partie du document écrite par une personne ; ses chiffres sont des références,"
                        + " jamais saisis.")
public record ChapterSpec(
        @Doc(
                        value = "Codes of the requirements that it answers: C1.1.1, C1.1.1-a.",
                        fr = "Codes des exigences auxquelles il répond : C1.1.1, C1.1.1-a.")
                List<RequirementRef> requirements,
        @Doc(
                        value = "Its place among the chapters of the same requirement.",
                        fr = "Sa place parmi les chapitres d’une même exigence.")
                @Default("0")
                int order,
        @Doc(
                        value =
                                "The text, in Markdown; {{ evidence node claim }}, {{ figure node }}"
                                        + " and {{ table node }} stand for what was computed.",
                        fr =
                                "Le texte, en Markdown ; {{ evidence nœud affirmation }}, {{ figure"
                                        + " nœud }} et {{ table nœud }} tiennent lieu de ce qui est"
                                        + " calculé.")
                @Body
                Markdown text) {

    public ChapterSpec {
        requirements = List.copyOf(requirements);
    }
}

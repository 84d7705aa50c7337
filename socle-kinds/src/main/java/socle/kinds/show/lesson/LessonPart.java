package socle.kinds.show.lesson;

import java.util.List;
import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Ref;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// A block of a lesson, as an author writes it.
public sealed interface LessonPart
        permits LessonPart.Chart,
                LessonPart.Indicator,
                LessonPart.Table,
                LessonPart.Exercise,
                LessonPart.Quiz {

    /// Its name among the others.
    String id();

    /// Where its keys begin.
    Place place();

    /// Something that the reader answers.
    sealed interface Question permits Exercise, Quiz {

        /// Its name among the others.
        String id();

        /// Where its keys begin.
        Place place();

        /// What is asked.
        Markdown question();

        /// Which objective it practises, from 1.
        Optional<Integer> objective();

        /// What is told to whoever answered.
        Markdown why();
    }

    /// A chart of the project, as it is now.
    @Doc(value = "A chart of the project.", fr = "Une figure du projet.")
    record Chart(
            @Doc(value = "The chart.", fr = "La figure.") TableRef chart,
            @Doc(
                            value = "What is found; the chart's title unless said.",
                            fr = "Ce que l’on trouve ; le titre de la figure, sinon.")
                    @Wording
                    Optional<String> title,
            Place place)
            implements LessonPart {

        @Override
        public String id() {
            return chart.node().value();
        }
    }

    /// An indicator of the project, its last value in large.
    @Doc(value = "An indicator of the project.", fr = "Un indicateur du projet.")
    record Indicator(
            @Doc(value = "The indicator.", fr = "L’indicateur.") TableRef indicator,
            @Doc(value = "What is said under it.", fr = "Ce qui est dit dessous.") @Wording
                    Optional<String> note,
            Place place)
            implements LessonPart {

        @Override
        public String id() {
            return indicator.node().value();
        }
    }

    /// Rows of a table, or of a SELECT, which is shown with them.
    @Doc(
            value = "Rows of a table, or of a SELECT, which is shown with them.",
            fr = "Les lignes d’une table, ou d’un SELECT que l’on montre avec elles.")
    record Table(
            @Doc(value = "Its name in the lesson.", fr = "Son nom dans la leçon.") String name,
            @Doc(value = "What its rows are.", fr = "Ce que sont ses lignes.") @Wording
                    String title,
            @Doc(value = "The SELECT.", fr = "Le SELECT.") Sql select,
            @Doc(value = "Rows that are shown, 100 at most.", fr = "Lignes montrées, 100 au plus.")
                    @Default("10")
                    int rows,
            Place place)
            implements LessonPart {

        private static final int MOST = 100;

        public Table {
            named(name);
            if (rows < 1 || rows > MOST) {
                throw SpecProblem.at(
                        "rows",
                        Phrase.of("1 to %d rows", "de 1 à %d lignes", MOST),
                        new Phrase("a lesson shows few rows", "une leçon montre peu de lignes"));
            }
        }

        @Override
        public String id() {
            return name;
        }
    }

    /// Something to find out, whose answer the project computes.
    @Doc(
            value = "Something to find out; the project computes the answer.",
            fr = "Quelque chose à trouver ; le projet calcule la réponse.")
    record Exercise(
            @Doc(value = "Its name in the lesson.", fr = "Son nom dans la leçon.") String name,
            @Doc(value = "What is asked.", fr = "Ce qui est demandé.") Markdown question,
            @Doc(
                            value = "The SELECT of one value that gives the answer.",
                            fr = "Le SELECT d’une valeur qui donne la réponse.")
                    Optional<Sql> select,
            @Doc(
                            value = "Or the node whose evidence gives it.",
                            fr = "Ou le nœud dont une preuve la donne.")
                    Optional<Ref> from,
            @Doc(
                            value =
                                    "Under which claim that evidence is a measure: indicator.value.",
                            fr = "Sous quelle affirmation cette preuve est une mesure.")
                    Optional<String> claim,
            @Doc(
                            value =
                                    "How far from it a number may be and still be right, as a share:"
                                            + " 0.01.",
                            fr =
                                    "De combien un nombre peut s’en écarter et rester juste, en"
                                            + " part : 0.01.")
                    @Default("0.01")
                    double tolerance,
            @Doc(value = "The unit of the answer.", fr = "L’unité de la réponse.")
                    Optional<String> unit,
            @Doc(
                            value = "Which objective it practises, by number.",
                            fr = "L’objectif qu’il exerce, par son numéro.")
                    Optional<Integer> objective,
            @Doc(
                            value = "What is told to whoever answered.",
                            fr = "Ce qui est dit à qui a répondu.")
                    Markdown why,
            Place place)
            implements LessonPart, Question {

        public Exercise {
            named(name);
            if (select.isPresent() == from.isPresent()) {
                throw SpecProblem.of(
                        new Phrase(
                                "the answer is that of a SELECT, or the evidence of a node",
                                "la réponse est celle d’un SELECT, ou la preuve d’un nœud"),
                        new Phrase(
                                "keep one of select and from", "gardez l’un de select et de from"));
            }
            if (from.isPresent() && claim.filter(Claim::isClaim).isEmpty()) {
                throw SpecProblem.at(
                        claim.isPresent() ? "claim" : "from",
                        new Phrase(
                                "which evidence of the node is not said",
                                "on ne dit pas quelle preuve du nœud"),
                        new Phrase("add claim: indicator.value", "ajoutez claim: indicator.value"));
            }
            if (!(tolerance >= 0 && tolerance < 1)) {
                throw SpecProblem.at(
                        "tolerance",
                        new Phrase("a tolerance is a share", "une tolérance est une part"),
                        new Phrase("0.01 allows one percent", "0.01 permet un pour cent"));
            }
        }

        @Override
        public String id() {
            return name;
        }
    }

    /// A question to choose the answer of.
    @Doc(
            value = "A question whose answers are to be chosen among others.",
            fr = "Une question dont les réponses sont à choisir parmi d’autres.")
    record Quiz(
            @Doc(value = "Its name in the lesson.", fr = "Son nom dans la leçon.") String name,
            @Doc(value = "What is asked.", fr = "Ce qui est demandé.") Markdown question,
            @Doc(value = "What can be chosen.", fr = "Ce que l’on peut choisir.")
                    List<String> choices,
            @Doc(value = "Which are right, from 1.", fr = "Lesquelles sont justes, à partir de 1.")
                    List<Integer> right,
            @Doc(
                            value = "Which objective it practises, by number.",
                            fr = "L’objectif qu’elle exerce, par son numéro.")
                    Optional<Integer> objective,
            @Doc(
                            value = "What is told to whoever answered.",
                            fr = "Ce qui est dit à qui a répondu.")
                    Markdown why,
            Place place)
            implements LessonPart, Question {

        public Quiz {
            named(name);
            choices = List.copyOf(choices);
            right = List.copyOf(right);
            int many = choices.size();
            if (many < 2) {
                throw SpecProblem.at(
                        "choices",
                        new Phrase("there is nothing to choose", "il n’y a rien à choisir"),
                        new Phrase("write two answers or more", "écrivez deux réponses ou plus"));
            }
            if (right.isEmpty() || right.stream().anyMatch(it -> it < 1 || it > many)) {
                throw SpecProblem.at(
                        "right",
                        new Phrase("no right answer is named", "aucune réponse juste n’est nommée"),
                        Phrase.of("name some of 1 to %d", "nommez-en de 1 à %d", many));
            }
        }

        @Override
        public String id() {
            return name;
        }
    }

    private static void named(String name) {
        if (!NodeId.isName(name)) {
            throw SpecProblem.at(
                    "name",
                    Phrase.of("'%s' is no name", "«\u00a0%s\u00a0» n’est pas un nom", name),
                    new Phrase(
                            "write lower case letters, digits and underscores",
                            "écrivez des minuscules, des chiffres et des tirets bas"));
        }
    }
}

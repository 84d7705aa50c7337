package socle.kinds.analyse.notebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.proof.Claim;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Body;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Ref;
import socle.api.text.SpecProblem;
import socle.api.text.Wording;

/// A block of a notebook, as an author writes it.
public sealed interface Cell permits Cell.Sql, IndicatorCell, Cell.Result, Cell.Chart {

    /// Where it begins.
    Place place();

    /// One query.
    @Doc(
            value = "One SELECT; those after it read its rows as a table, under its name.",
            fr = "Un SELECT ; ceux qui le suivent lisent ses lignes comme une table, sous son nom.")
    record Sql(
            @Doc(
                            value = "Its name: of its rows in what follows, and of their table.",
                            fr = "Son nom : de ses lignes dans la suite, et de leur table.")
                    String name,
            @Doc(value = "What its rows are.", fr = "Ce que sont ses lignes.") @Wording
                    Optional<String> title,
            @Doc(
                            value =
                                    "Rows that are shown, 100 at most; all of them can be taken away.",
                            fr = "Lignes montrées, 100 au plus ; toutes peuvent être emportées.")
                    @Default("10")
                    int rows,
            @Doc(
                            value = "The unit of its one number, written after it.",
                            fr = "L’unité de son nombre unique, écrite après lui.")
                    @Default("\"\"")
                    @Wording
                    String unit,
            @Doc(
                            value = "How its one number is written.",
                            fr = "Comment son nombre unique s’écrit.")
                    @Default("auto")
                    @Wording
                    Format format,
            @Doc(value = "What its rows have to be.", fr = "Ce que ses lignes doivent être.")
                    List<Expect> expect,
            @Doc(value = "The SELECT.", fr = "Le SELECT.") @Body socle.api.text.Sql select,
            Place place)
            implements Cell {

        private static final int MOST = 100;

        public Sql {
            expect = List.copyOf(expect);
            if (!NodeId.isName(name)) {
                throw SpecProblem.at(
                        "name",
                        Phrase.of("'%s' is no name", "«\u00a0%s\u00a0» n’est pas un nom", name),
                        new Phrase(
                                "write lower case letters, digits and underscores",
                                "écrivez des minuscules, des chiffres et des tirets bas"));
            }
            if (rows < 1 || rows > MOST) {
                throw SpecProblem.at(
                        "rows",
                        Phrase.of(
                                "a page shows 1 to %d rows", "une page montre 1 à %d lignes", MOST),
                        new Phrase(
                                "all of them can be taken away as a file",
                                "toutes peuvent être emportées en fichier"));
            }
        }

        /// What its rows are, in words.
        String words() {
            return title.orElse(name);
        }
    }

    /// What another node found.
    @Doc(
            value = "What another node found: a hypothesis, a check, a decision, a chart, …",
            fr = "Ce qu’un autre nœud a trouvé : une hypothèse, un contrôle, une décision, …")
    record Result(
            @Doc(value = "The node.", fr = "Le nœud.") Ref node,
            @Doc(value = "What is shown of it.", fr = "Ce que l’on en montre.") @Default("head")
                    What show,
            @Doc(
                            value = "The claims of the evidence that is shown; all unless said.",
                            fr = "Les affirmations des preuves montrées ; toutes, sinon.")
                    List<String> claims,
            Place place)
            implements Cell {

        public Result {
            claims = List.copyOf(claims);
            claims.stream()
                    .filter(claim -> !Claim.isClaim(claim))
                    .findFirst()
                    .ifPresent(
                            claim -> {
                                throw SpecProblem.at(
                                        "claims",
                                        Phrase.of(
                                                "'%s' is no claim",
                                                "«\u00a0%s\u00a0» n’est pas une affirmation",
                                                claim),
                                        new Phrase(
                                                "write it as the node's page does:"
                                                        + " indicator.value",
                                                "écrivez-la comme la page du nœud\u00a0:"
                                                        + " indicator.value"));
                            });
        }
    }

    /// What is shown of a node.
    enum What {
        @Doc(
                value = "What its page shows first, up to a title.",
                fr = "Ce que sa page montre d’abord, jusqu’à un titre.")
        HEAD,
        @Doc(value = "Its page.", fr = "Sa page.")
        PAGE,
        @Doc(value = "Its evidence, a line each.", fr = "Ses preuves, une ligne chacune.")
        EVIDENCE
    }

    /// A drawing of the rows of a query.
    @Doc(
            value = "A drawing of the rows of a query above it, one mark a row.",
            fr = "Un dessin des lignes d’une requête qui précède, un signe par ligne.")
    record Chart(
            @Doc(value = "The query.", fr = "La requête.") String of,
            @Doc(value = "The shape of a row.", fr = "La forme d’une ligne.") Mark mark,
            @Doc(value = "The column from left to right.", fr = "La colonne de gauche à droite.")
                    String x,
            @Doc(value = "The column from bottom to top.", fr = "La colonne de bas en haut.")
                    String y,
            @Doc(
                            value = "The column of one colour a value.",
                            fr = "La colonne d’une couleur par valeur.")
                    Optional<String> color,
            @Doc(value = "What is found.", fr = "Ce que l’on trouve.") @Wording String title,
            @Doc(value = "What is drawn.", fr = "Ce qui est dessiné.") @Default("\"\"") @Wording
                    String subtitle,
            @Doc(value = "The unit of y.", fr = "L’unité de y.") @Default("\"\"") String unit,
            @Doc(value = "How y is written.", fr = "Comment y s’écrit.") @Default("auto")
                    Format format,
            @Doc(value = "Whether bars lie.", fr = "Si les barres sont couchées.") @Default("false")
                    boolean horizontal,
            Place place)
            implements Cell {

        private static final Set<Slot> KNOWN = Set.of(Slot.X, Slot.Y);

        public Chart {
            if (!KNOWN.equals(mark.needs())) {
                throw SpecProblem.at(
                        "mark",
                        new Phrase(
                                "this mark needs more than x and y",
                                "cette forme demande plus que x et y"),
                        new Phrase(
                                "draw it in a file of charts, and show it with a result block",
                                "dessinez-la dans un fichier de graphique, et montrez-la par un bloc"
                                        + " result"));
            }
        }
    }
}

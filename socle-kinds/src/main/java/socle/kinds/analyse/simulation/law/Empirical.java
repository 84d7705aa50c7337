package socle.kinds.analyse.simulation.law;

import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.TableRef;

/// Values that were observed, drawn again as they are (a bootstrap).
@Doc(
        value = "Observed values: a row of a table is drawn, each as likely as another.",
        fr = "Des valeurs observées : une ligne d’une table est tirée, chacune aussi probable.")
public record Empirical(
        @Doc(value = "The table whose rows are drawn.", fr = "La table dont on tire les lignes.")
                TableRef from,
        @Doc(
                        value = "The number of a row: a column, or a SQL expression.",
                        fr = "Le nombre d’une ligne : une colonne, ou une expression SQL.")
                Expression value,
        @Doc(
                        value = "A SQL condition: the rows that count.",
                        fr = "Une condition SQL : les lignes qui comptent.")
                Optional<Expression> where,
        @Doc(
                        value =
                                "What tells the groups: a group is drawn first, each as likely as"
                                        + " another, then one of its rows.",
                        fr =
                                "Ce qui dit les groupes : un groupe est tiré d’abord, chacun aussi"
                                        + " probable, puis une de ses lignes.")
                Optional<Expression> by)
        implements Source {}

package socle.kinds.protect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.access.Concern;
import socle.api.access.Policy;
import socle.api.text.ColumnRef;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// What narrows what people see of a table.
@Doc(
        value = "Which rows and columns of a table the people of some roles see.",
        fr = "Les lignes et les colonnes d’une table que voient les personnes de certains rôles.")
public record PolicySpec(
        @Doc(value = "The table.", fr = "La table.") TableRef table,
        @Doc(
                        value = "The roles that it concerns; everybody when left out.",
                        fr = "Les rôles concernés\u202f; tout le monde par défaut.")
                List<String> roles,
        @Doc(
                        value = "Everybody but these roles, instead of roles.",
                        fr = "Tout le monde sauf ces rôles, au lieu de roles.")
                List<String> all_but,
        @Doc(
                        value =
                                "The rows that they see: a condition in SQL; getvariable('visitor') is"
                                        + " the name of whoever looks.",
                        fr =
                                "Les lignes qu’ils voient\u00a0: une condition en SQL\u202f;"
                                        + " getvariable('visitor') est le nom de qui regarde.")
                Optional<Expression> rows,
        @Doc(value = "Columns that they do not see.", fr = "Les colonnes qu’ils ne voient pas.")
                List<ColumnRef> hide,
        @Doc(
                        value = "Columns of which they see that there is a value, and not which.",
                        fr = "Les colonnes dont ils voient qu’il y a une valeur, et non laquelle.")
                List<ColumnRef> mask) {

    public PolicySpec {
        roles = List.copyOf(roles);
        all_but = List.copyOf(all_but);
        hide = List.copyOf(hide);
        mask = List.copyOf(mask);
        if (!roles.isEmpty() && !all_but.isEmpty()) {
            throw SpecProblem.at(
                    "all_but",
                    new Phrase("both roles and all_but", "à la fois roles et all_but"),
                    new Phrase("keep one of them", "gardez l’un des deux"));
        }
        if (rows.isEmpty() && hide.isEmpty() && mask.isEmpty()) {
            throw SpecProblem.of(
                    new Phrase("a policy that narrows nothing", "une règle qui ne restreint rien"),
                    new Phrase("give rows, hide or mask", "donnez rows, hide ou mask"));
        }
        onlyOnce(hide, mask);
    }

    private static void onlyOnce(List<ColumnRef> hide, List<ColumnRef> mask) {
        Set<String> hidden = lower(hide);
        mask.stream()
                .filter(column -> hidden.contains(column.column().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(
                        column -> {
                            throw SpecProblem.at(
                                    "mask",
                                    Phrase.of(
                                            "'%s' is hidden already",
                                            "«\u00a0%s\u00a0» est déjà cachée", column),
                                    new Phrase("hide it or mask it", "cachez-la ou masquez-la"));
                        });
    }

    static Set<String> lower(List<ColumnRef> columns) {
        return columns.stream()
                .map(column -> column.column().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    Policy policy() {
        Concern concern =
                roles.isEmpty()
                        ? new Concern.AllBut(Set.copyOf(all_but))
                        : new Concern.Only(Set.copyOf(roles));
        return new Policy(table, concern, rows, hide, mask);
    }
}

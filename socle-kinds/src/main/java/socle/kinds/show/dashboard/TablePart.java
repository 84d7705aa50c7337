package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// Rows, a page of them at a time.
@Doc(value = "Rows, a page of them at a time.", fr = "Des lignes, une page à la fois.")
public record TablePart(
        @Doc(value = "The table whose rows are shown.", fr = "La table dont on voit les lignes.")
                Optional<TableRef> table,
        @Doc(value = "Or a SELECT.", fr = "Ou un SELECT.") Optional<Sql> select,
        @Doc(
                        value = "Its name on the page; the table's unless said.",
                        fr = "Son nom sur la page ; celui de la table, sinon.")
                Optional<String> name,
        @Doc(value = "What its rows are.", fr = "Ce que sont ses lignes.") @Wording
                Optional<String> title,
        @Doc(
                        value = "The columns that are shown, in order; all unless said.",
                        fr = "Les colonnes montrées, dans l’ordre ; toutes, sinon.")
                List<ColumnRef> columns,
        @Doc(
                        value =
                                "The column by which they are in order: cost, or -cost from the"
                                        + " highest.",
                        fr = "La colonne qui les ordonne : cout, ou -cout depuis le plus haut.")
                Optional<ColumnRef> sort,
        @Doc(value = "Rows on one page, 100 at most.", fr = "Lignes par page, 100 au plus.")
                @Default("10")
                int rows,
        @Doc(
                        value = "Where values of a column lead: {species: species_page}.",
                        fr = "Où mènent les valeurs d’une colonne : {espece: page_espece}.")
                Map<String, Link> drill,
        @Doc(
                        value = "Its width, in twelfths of the page.",
                        fr = "Sa largeur, en douzièmes de la page.")
                @Default("12")
                int width,
        Place place)
        implements Part {

    private static final int MOST = 100;

    public TablePart {
        columns = List.copyOf(columns);
        Part.wide(width);
        Part.named(name);
        if (rows < 1 || rows > MOST) {
            throw SpecProblem.at(
                    "rows",
                    Phrase.of("a page has 1 to %d rows", "une page a de 1 à %d lignes", MOST),
                    new Phrase(
                            "the reader leafs through the others",
                            "le lecteur feuillette les autres"));
        }
        if (table.isPresent() == select.isPresent()) {
            throw SpecProblem.of(
                    new Phrase(
                            "rows are those of a table, or of a SELECT",
                            "les lignes sont celles d’une table, ou d’un SELECT"),
                    new Phrase(
                            "keep one of table and select", "gardez l’un de table et de select"));
        }
        if (select.isPresent() && name.isEmpty()) {
            throw SpecProblem.at(
                    "select",
                    new Phrase("these rows have no name", "ces lignes n’ont pas de nom"),
                    new Phrase("add name: their_name", "ajoutez name: leur_nom"));
        }
    }

    @Override
    public String id() {
        return name.orElseGet(() -> table.orElseThrow().node().value());
    }
}

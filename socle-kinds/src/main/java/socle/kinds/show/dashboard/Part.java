package socle.kinds.show.dashboard;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.api.text.Wording;
import socle.kinds.show.chart.ChartSpec;

/// A block of a dashboard, as an author writes it.
public sealed interface Part {

    /// Columns of the grid that a page has.
    int WHOLE = 12;

    /// Its name among the others: of its rows, and of what the reader chooses in it.
    String id();

    /// Where its keys begin.
    Place place();

    /// A drawing: of a chart that has a file of its own, or of a table.
    @Doc(value = "A drawing.", fr = "Un dessin.")
    record Chart(
            @Doc(
                            value = "The chart that is shown; it has a file of its own.",
                            fr = "La figure montrée ; elle a son propre fichier.")
                    Optional<TableRef> chart,
            @Doc(
                            value = "The drawing, written here as a chart's file would be.",
                            fr = "Le dessin, écrit ici comme dans le fichier d’une figure.")
                    Optional<ChartSpec> draw,
            @Doc(
                            value = "Its name on the page; the chart's unless said.",
                            fr = "Son nom sur la page ; celui de la figure, sinon.")
                    Optional<String> name,
            @Doc(
                            value = "What is found; the chart's title unless said.",
                            fr = "Ce que l’on trouve ; le titre de la figure, sinon.")
                    @Wording
                    Optional<String> title,
            @Doc(
                            value = "What is drawn; the chart's description unless said.",
                            fr = "Ce qui est dessiné ; la description de la figure, sinon.")
                    @Wording
                    Optional<String> subtitle,
            @Doc(
                            value = "Its width, in twelfths of the page.",
                            fr = "Sa largeur, en douzièmes de la page.")
                    @Default("6")
                    int width,
            @Doc(
                            value = "Where choosing one of its names leads, instead of filtering.",
                            fr = "Où mène le choix d’un de ses noms, au lieu de filtrer.")
                    Optional<Link> drill,
            Place place)
            implements Part {

        public Chart {
            wide(width);
            named(name);
            if (chart.isPresent() == draw.isPresent()) {
                throw SpecProblem.of(
                        new Phrase(
                                "a chart is one of a file, or is drawn here",
                                "une figure est celle d’un fichier, ou se dessine ici"),
                        new Phrase(
                                "keep one of chart and draw", "gardez l’un de chart et de draw"));
            }
            if (draw.isPresent() && (name.isEmpty() || title.isEmpty())) {
                throw SpecProblem.at(
                        "draw",
                        new Phrase(
                                "a chart that is drawn here has no name or no title",
                                "une figure dessinée ici n’a pas de nom ou de titre"),
                        new Phrase(
                                "add name: its_name and title: what is found",
                                "ajoutez name: son_nom et title: ce que l’on trouve"));
            }
        }

        @Override
        public String id() {
            return name.orElseGet(() -> chart.orElseThrow().node().value());
        }
    }

    /// A number, and how it stands.
    @Doc(value = "A number, and how it stands.", fr = "Un nombre, et ce qu’il vaut.")
    record Indicator(
            @Doc(value = "The indicator that is shown.", fr = "L’indicateur montré.")
                    TableRef indicator,
            @Doc(
                            value = "Its name on the page; the indicator's unless said.",
                            fr = "Son nom sur la page ; celui de l’indicateur, sinon.")
                    Optional<String> name,
            @Doc(
                            value = "What it counts; the indicator's title unless said.",
                            fr = "Ce qu’il compte ; le titre de l’indicateur, sinon.")
                    @Wording
                    Optional<String> title,
            @Doc(value = "A sentence under it.", fr = "Une phrase sous lui.") @Wording
                    Optional<String> note,
            @Doc(
                            value = "The period that its last complete one is compared with.",
                            fr = "La période à laquelle sa dernière, complète, est comparée.")
                    Optional<Compare> compare,
            @Doc(
                            value =
                                    "The value from which on it is worth a look, on its worse side; the"
                                            + " indicator's unless said.",
                            fr =
                                    "La valeur à partir de laquelle, du mauvais côté, il faut regarder ;"
                                            + " celle de l’indicateur, sinon.")
                    Optional<Double> watch,
            @Doc(
                            value =
                                    "The value from which on it is bad; the indicator's unless said.",
                            fr =
                                    "La valeur à partir de laquelle il est mauvais ; celle de"
                                            + " l’indicateur, sinon.")
                    Optional<Double> alert,
            @Doc(
                            value = "Its width, in twelfths of the page.",
                            fr = "Sa largeur, en douzièmes de la page.")
                    @Default("3")
                    int width,
            Place place)
            implements Part {

        public Indicator {
            wide(width);
            named(name);
        }

        @Override
        public String id() {
            return name.orElseGet(() -> indicator.node().value());
        }
    }

    /// What a value is compared with.
    enum Compare {
        @Doc(value = "The period before.", fr = "La période d’avant.")
        PREVIOUS,
        @Doc(value = "The same period a year before.", fr = "La même période un an avant.")
        YEAR_BEFORE,
        @Doc(value = "The first period.", fr = "La première période.")
        FIRST
    }

    /// Rows, a page of them at a time.
    @Doc(value = "Rows, a page of them at a time.", fr = "Des lignes, une page à la fois.")
    record Table(
            @Doc(
                            value = "The table whose rows are shown.",
                            fr = "La table dont on voit les lignes.")
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

        public Table {
            columns = List.copyOf(columns);
            wide(width);
            named(name);
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
                                "keep one of table and select",
                                "gardez l’un de table et de select"));
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

    /// Something that the reader chooses, for all blocks whose table has the column.
    @Doc(
            value = "A choice of the reader, for all blocks whose table has the column.",
            fr = "Un choix du lecteur, pour tous les blocs dont la table a la colonne.")
    record Filter(
            @Doc(value = "The column.", fr = "La colonne.") ColumnRef column,
            @Doc(value = "What is chosen, in words.", fr = "Ce qui est choisi, en mots.") @Wording
                    Optional<String> label,
            @Doc(value = "How it is chosen.", fr = "Comment on le choisit.") @Default("choice")
                    Form form,
            @Doc(
                            value =
                                    "Its name in the address; the column's unless said, and from and"
                                            + " to for a period.",
                            fr =
                                    "Son nom dans l’adresse ; celui de la colonne sinon, et from et"
                                            + " to pour une période.")
                    Optional<String> name,
            @Doc(
                            value =
                                    "The table whose values are offered; the first of the page that"
                                            + " has the column unless said.",
                            fr =
                                    "La table dont on propose les valeurs ; sinon, la première de la"
                                            + " page qui a la colonne.")
                    Optional<TableRef> from,
            @Doc(
                            value = "How many values are offered, the commonest; 200 at most.",
                            fr =
                                    "Combien de valeurs sont proposées, les plus fréquentes ; 200 au"
                                            + " plus.")
                    @Default("50")
                    int most,
            Place place)
            implements Part {

        private static final int MOST = 200;

        public Filter {
            named(name);
            if (most < 1 || most > MOST) {
                throw SpecProblem.at(
                        "most",
                        Phrase.of(
                                "a choice offers 1 to %d values",
                                "un choix propose de 1 à %d valeurs", MOST),
                        new Phrase(
                                "offer a search: form: search",
                                "proposez une recherche\u00a0: form: search"));
            }
        }

        @Override
        public String id() {
            return name.orElseGet(() -> form == Form.PERIOD ? "from" : slug(column.column()));
        }

        /// One of the two periods that are compared, as a choice of its own.
        Filter period(String letter, String words) {
            return new Filter(
                    column,
                    Optional.of(words),
                    Form.PERIOD,
                    Optional.of(name.map(it -> it + "_" + letter).orElse(letter)),
                    from,
                    most,
                    place);
        }

        /// The choices that it makes: two where periods are compared.
        List<Filter> each() {
            return form == Form.COMPARE
                    ? List.of(period("a", words() + " A"), period("b", words() + " B"))
                    : List.of(this);
        }

        /// The name of the last day of a period.
        String until() {
            return name.map(it -> it + "_to").orElse("to");
        }

        /// What is chosen, in words.
        String words() {
            return label.orElseGet(column::column);
        }
    }

    /// How a reader chooses.
    enum Form {
        @Doc(value = "One value, or all.", fr = "Une valeur, ou toutes.")
        CHOICE,
        @Doc(value = "Several values, or all.", fr = "Plusieurs valeurs, ou toutes.")
        SEVERAL,
        @Doc(value = "From a day to another.", fr = "D’un jour à un autre.")
        PERIOD,
        @Doc(
                value =
                        "Two stretches of days, a and b: every block says both, and the difference.",
                fr = "Deux suites de jours, a et b : chaque bloc dit les deux, et la différence.")
        COMPARE,
        @Doc(value = "A piece of text.", fr = "Un morceau de texte.")
        SEARCH
    }

    /// The blocks that follow it, up to the next one, are seen one group at a time.
    @Doc(
            value = "Opens a tab: the blocks that follow it, up to the next tab.",
            fr = "Ouvre un onglet : les blocs qui le suivent, jusqu’à l’onglet suivant.")
    record Tab(
            @Doc(value = "Its words.", fr = "Ses mots.") @Wording String title,
            @Doc(
                            value = "Its name in the address; made of its words unless said.",
                            fr = "Son nom dans l’adresse ; fait de ses mots, sinon.")
                    Optional<String> name,
            Place place)
            implements Part {

        public Tab {
            named(name);
        }

        @Override
        public String id() {
            return name.orElseGet(() -> slug(title));
        }
    }

    private static void wide(int width) {
        if (width < 1 || width > WHOLE) {
            throw SpecProblem.at(
                    "width",
                    Phrase.of("a width is 1 to %d", "une largeur va de 1 à %d", WHOLE),
                    new Phrase(
                            "12 is the whole page, 6 half of it",
                            "12 est toute la page, 6 la moitié"));
        }
    }

    private static void named(Optional<String> name) {
        if (name.isPresent() && !NodeId.isName(name.get())) {
            throw SpecProblem.at(
                    "name",
                    Phrase.of("'%s' is no name", "«\u00a0%s\u00a0» n’est pas un nom", name.get()),
                    new Phrase(
                            "write lower case letters, digits and underscores",
                            "écrivez des minuscules, des chiffres et des tirets bas"));
        }
    }

    /// Words as a name in an address.
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("(^_+)|(_+$)", "");
        return slug.isEmpty() ? "x" : slug;
    }
}

package socle.kinds.collect.scrape;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// Where a field of a row stands, and what it is.
@Doc(
        value = "Where a field of a row stands, and what it is.",
        fr = "Où se trouve un champ d’une ligne, et ce qu’il est.")
public record FieldSpec(
        @Doc(
                        value = "A CSS selector inside the row: td.price.",
                        fr = "Un sélecteur CSS dans la ligne\u00a0: td.price.")
                Optional<String> css,
        @Doc(
                        value = "An XPath from the row: ./td[2]/a/@href.",
                        fr = "Un XPath depuis la ligne\u00a0: ./td[2]/a/@href.")
                Optional<String> xpath,
        @Doc(
                        value =
                                "The column of a table: words of its header, or its number from 1;"
                                        + " the name of the field when left out.",
                        fr =
                                "La colonne d’un tableau\u00a0: les mots de son en-tête, ou son"
                                        + " numéro à partir de 1\u202f; par défaut, le nom du champ.")
                Optional<String> column,
        @Doc(
                        value =
                                "The property of JSON-LD or microdata: address.addressCountry; the"
                                        + " name of the field when left out.",
                        fr =
                                "La propriété JSON-LD ou microdata\u00a0: address.addressCountry"
                                        + "\u202f; par défaut, le nom du champ.")
                Optional<String> property,
        @Doc(
                        value = "The attribute to take rather than the text: href, datetime.",
                        fr = "L’attribut à prendre plutôt que le texte\u00a0: href, datetime.")
                Optional<String> attribute,
        @Doc(value = "Which text to take.", fr = "Le texte à prendre.") @Default("all") Take text,
        @Doc(
                        value =
                                "A regular expression that the value has to contain; its first group,"
                                        + " or all of it, is kept.",
                        fr =
                                "Une expression régulière que la valeur doit contenir\u202f; son"
                                        + " premier groupe, ou le tout, est gardé.")
                Optional<String> regex,
        @Doc(value = "The same value in every row.", fr = "La même valeur dans chaque ligne.")
                Optional<String> constant,
        @Doc(value = "Something of the page as a whole.", fr = "Quelque chose de la page entière.")
                Optional<OfPage> page,
        @Doc(
                        value = "Whether the value is an address to make whole.",
                        fr = "Si la valeur est une adresse à rendre complète.")
                @Default("false")
                boolean absolute,
        @Doc(value = "Its SQL type.", fr = "Son type SQL.") @Default("VARCHAR") String type,
        @Doc(
                        value = "Whether a row without it is rejected.",
                        fr = "Si une ligne sans lui est rejetée.")
                @Default("false")
                boolean required,
        @Doc(
                        value = "Whether all values are kept, as a list, rather than the first.",
                        fr =
                                "Si toutes les valeurs sont gardées, en liste, plutôt que la première.")
                @Default("false")
                boolean many) {

    public FieldSpec {
        css.ifPresent(selector -> SelectorRules.css("css", selector));
        xpath.ifPresent(path -> SelectorRules.xpath("xpath", path));
        regex.ifPresent(SelectorRules::regex);
        ScrapeRules.type(type);
        if (count(css.isPresent(), xpath.isPresent(), property.isPresent()) > 1) {
            throw SpecProblem.of(
                    new Phrase(
                            "a field has one place: `css`, `xpath` or `property`",
                            "un champ a une seule place\u00a0: `css`, `xpath` ou `property`"),
                    keepOne());
        }
        long placed =
                count(
                        css.isPresent(),
                        xpath.isPresent(),
                        column.isPresent(),
                        property.isPresent(),
                        attribute.isPresent());
        if (count(constant.isPresent(), page.isPresent(), placed > 0) > 1) {
            throw SpecProblem.of(
                    new Phrase(
                            "a field is a constant, of the page, or has a place in the row",
                            "un champ est une constante, vient de la page, ou a une place dans la"
                                    + " ligne"),
                    keepOne());
        }
    }

    private static long count(boolean... said) {
        long count = 0;
        for (boolean one : said) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static Phrase keepOne() {
        return new Phrase("keep one of them", "gardez l’un d’eux");
    }

    /// Whether it is found in each row, rather than the same for all rows of a page.
    boolean varies() {
        return constant.isEmpty() && page.isEmpty();
    }
}

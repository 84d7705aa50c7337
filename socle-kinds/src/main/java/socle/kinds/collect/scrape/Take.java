package socle.kinds.collect.scrape;

import socle.api.text.Doc;

/// Which text of an element is taken.
public enum Take {
    @Doc(
            value = "All its text, white space made one space.",
            fr = "Tout son texte, les blancs ramenés à une espace.")
    ALL,
    @Doc(
            value = "Its own text, without that of the elements in it.",
            fr = "Son texte propre, sans celui des éléments qu’il contient.")
    OWN,
    @Doc(
            value = "All its text with its white space as it is.",
            fr = "Tout son texte, avec ses blancs tels quels.")
    RAW,
    @Doc(value = "The HTML inside it.", fr = "Le HTML qu’il contient.")
    HTML
}

package socle.kinds.collect.scrape;

import socle.api.text.Doc;

/// What a row may take from its page as a whole.
public enum OfPage {
    @Doc(value = "Its address, or the name of its file.", fr = "Son adresse, ou le nom du fichier.")
    URL,
    @Doc(value = "Its title.", fr = "Son titre.")
    TITLE,
    @Doc(value = "The language that it says it is in.", fr = "La langue dans laquelle elle se dit.")
    LANGUAGE
}

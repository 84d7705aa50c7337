package socle.api.show;

import socle.api.text.Doc;

/// A place where a column meets the drawing (Vega-Lite calls them channels).
public enum Slot {
    @Doc(value = "From left to right.", fr = "De gauche à droite.")
    X,
    @Doc(value = "From bottom to top.", fr = "De bas en haut.")
    Y,
    @Doc(value = "Where a bar that began at x ends.", fr = "La fin d’une barre commencée en x.")
    X2,
    @Doc(value = "One colour a value, or a shade.", fr = "Une couleur par valeur, ou une teinte.")
    COLOR,
    @Doc(value = "The area of a mark.", fr = "L’aire d’un signe.")
    SIZE,
    @Doc(value = "The low end of an interval.", fr = "La borne basse d’un intervalle.")
    LOW,
    @Doc(value = "The high end of an interval.", fr = "La borne haute d’un intervalle.")
    HIGH,
    @Doc(value = "Whether a row sums up the others.", fr = "Si une ligne résume les autres.")
    POOLED,
    @Doc(value = "Where a flow begins.", fr = "D’où part un flux.")
    SOURCE,
    @Doc(value = "Where a flow ends.", fr = "Où arrive un flux.")
    TARGET,
    @Doc(value = "How much flows.", fr = "Combien s’écoule.")
    VALUE,
    @Doc(value = "A GeoJSON geometry.", fr = "Une géométrie GeoJSON.")
    SHAPE,
    @Doc(value = "The name of a mark.", fr = "Le nom d’un signe.")
    LABEL,
    @Doc(value = "The order of places.", fr = "L’ordre des endroits.")
    ORDER,
    @Doc(value = "One small drawing a value.", fr = "Un petit dessin par valeur.")
    FACET,
    /// The first quartile; made, not written.
    LOWER,
    /// The median; made, not written.
    MIDDLE,
    /// The third quartile; made, not written.
    UPPER,
    /// The share of the whole reached so far; made, not written.
    SHARE
}

package socle.api.show;

import socle.api.text.Doc;

/// What becomes of values when their rows are put together.
public enum Additivity {
    @Doc(
            value = "The whole is the sum of its parts: counts and sums.",
            fr = "Le tout est la somme des parties : comptes et sommes.")
    ADDITIVE,
    @Doc(
            value = "One sum over another: the whole is computed of the sums.",
            fr = "Une somme sur une autre : le tout se calcule sur les sommes.")
    RATIO,
    @Doc(
            value = "How many different ones: parts may share some.",
            fr = "Combien de différents : les parties peuvent en partager.")
    DISTINCT,
    @Doc(
            value = "Nothing follows from parts: medians, extremes.",
            fr = "Rien ne se déduit des parties : médianes, extrêmes.")
    NONE
}

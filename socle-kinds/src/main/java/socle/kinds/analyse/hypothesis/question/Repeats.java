package socle.kinds.analyse.hypothesis.question;

import socle.api.text.Doc;

/// What is done when a subject comes several times in a group.
public enum Repeats {
    @Doc(
            value = "Rows count as they are; a warning says so.",
            fr = "Les lignes comptent telles quelles ; un avertissement le dit.")
    TOLD,
    @Doc(
            value = "Each subject counts once in its group, by the mean of its values.",
            fr = "Chaque sujet compte une fois dans son groupe, par la moyenne de ses valeurs.")
    MEAN
}

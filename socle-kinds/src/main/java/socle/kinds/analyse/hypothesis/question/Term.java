package socle.kinds.analyse.hypothesis.question;

import socle.api.text.Doc;

/// Which effect of two factors a question is about.
public enum Term {
    @Doc(
            value = "That of by, once across is accounted for.",
            fr = "Celui de by, une fois across pris en compte.")
    BY,
    @Doc(
            value = "That of across, once by is accounted for.",
            fr = "Celui de across, une fois by pris en compte.")
    ACROSS,
    @Doc(
            value = "Whether the effect of one depends on the other.",
            fr = "Si l’effet de l’un dépend de l’autre.")
    INTERACTION
}

package socle.kinds.show.chart;

import socle.api.text.Doc;

/// What a reader asks of a chart.
public enum Question {
    @Doc(value = "How does it move with time?", fr = "Comment cela évolue-t-il ?")
    TREND,
    @Doc(value = "Which is more, which is less?", fr = "Lequel est plus grand, lequel moins ?")
    COMPARISON,
    @Doc(value = "What part of the whole?", fr = "Quelle part du tout ?")
    SHARE,
    @Doc(
            value = "Which few make most of it?",
            fr = "Quels sont les peu nombreux qui pèsent le plus ?")
    PRIORITY,
    @Doc(value = "How are the values spread?", fr = "Comment les valeurs se répartissent-elles ?")
    DISTRIBUTION,
    @Doc(value = "Does one go with the other?", fr = "L’un va-t-il avec l’autre ?")
    RELATION,
    @Doc(value = "What made it go from there to here?", fr = "Qu’est-ce qui a mené de là à ici ?")
    CHANGE,
    @Doc(
            value = "How sure is each estimate?",
            fr = "Quelle est la précision de chaque estimation ?")
    ESTIMATE,
    @Doc(value = "What goes where?", fr = "Qu’est-ce qui va où ?")
    FLOW,
    @Doc(value = "Where is it?", fr = "Où est-ce ?")
    LOCATION,
    @Doc(value = "What is done when?", fr = "Que fait-on quand ?")
    SCHEDULE,
    @Doc(value = "How much is it now?", fr = "Combien est-ce maintenant ?")
    LEVEL
}

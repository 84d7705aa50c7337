package socle.core.proof;

import socle.api.text.Language;
import socle.core.graph.Graph;

/// What is true of one edition of a project whatever its runs publish, found once.
///
/// @param texts what is said of its texts
/// @param orders which runs did nodes in its order
public record EditionFacts(JudgedTexts texts, Orders orders) {

    /// @param language in which its authors write
    public static EditionFacts of(Graph graph, Language language) {
        return new EditionFacts(new JudgedTexts(graph.order(), language), new Orders(graph));
    }
}

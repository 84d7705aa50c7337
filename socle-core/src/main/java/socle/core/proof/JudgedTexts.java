package socle.core.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.proof.Evidence;
import socle.api.text.Language;
import socle.core.graph.Declared;

/// What is said of the texts of one edition of a project. They depend on its files alone, so they
/// are judged once, whatever its runs publish. Safe for several threads.
public final class JudgedTexts {

    private final Collection<Declared> nodes;
    private final Language language;
    private @Nullable List<Evidence> judged;

    /// @param nodes in the order in which they are made
    /// @param language in which their authors write
    public JudgedTexts(Collection<Declared> nodes, Language language) {
        this.nodes = nodes;
        this.language = language;
    }

    /// Whether all readers get into them, how they read, which acronyms nobody spells out.
    synchronized List<Evidence> all() {
        List<Evidence> found = judged;
        if (found == null) {
            found = new ArrayList<>();
            new AuthorsWords(nodes).accessible().ifPresent(found::add);
            found.addAll(new ReadTexts(nodes, language).all());
            judged = List.copyOf(found);
        }
        return found;
    }
}

package socle.core.proof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.text.Barrier;
import socle.core.text.Barriers;

/// The texts that the authors of a project wrote for its pages, and whether all readers get into
/// them. They are wording, so they are judged as they are now, and not by a run.
final class AuthorsWords {

    private static final int TOLD = 5;

    private final List<Markdown> texts;

    AuthorsWords(Collection<Declared> nodes) {
        this.texts = nodes.stream().flatMap(node -> node.texts().stream()).toList();
    }

    /// The verdict on all of them; none where nobody wrote a text.
    Optional<Evidence> accessible() {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<Barrier> barriers =
                texts.stream().flatMap(text -> Barriers.of(text).stream()).toList();
        return Optional.of(
                new Evidence.Verdict(
                        new Claim("page.accessible"),
                        new Phrase("accessible pages", "pages accessibles"),
                        barriers.isEmpty(),
                        Severity.WARNING,
                        Phrase.of(
                                "%1$s texts judged: order of headings, words of links, heads of"
                                        + " tables, nothing told by a picture alone%2$s",
                                "%1$s textes jugés\u00a0: ordre des titres, mots des liens, en-têtes"
                                        + " des tableaux, rien que seule une image dise%2$s",
                                Phrase.count(texts.size()),
                                but(barriers))));
    }

    private static Phrase but(List<Barrier> barriers) {
        return Exceptions.sentences(barriers.stream().map(AuthorsWords::told).toList(), TOLD);
    }

    private static Phrase told(Barrier barrier) {
        return Phrase.of("%s %s, %s", "%s %s, %s", barrier.place(), barrier.what(), barrier.todo());
    }
}

package socle.core.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;

/// What several frameworks of one project may not share: a chapter that names a code has to mean
/// one requirement.
public final class Clashes {
    private Clashes() {}

    /// One problem a pair of frameworks that use one name or the same codes.
    public static List<Problem> of(List<Framework> frameworks) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        Map<String, Framework> first = new HashMap<>();
        for (Framework framework : frameworks) {
            if (!names.add(framework.name())) {
                problems.add(twice(framework.name()));
                continue;
            }
            Map<Framework, Set<String>> shared = new LinkedHashMap<>();
            for (String code : framework.codes().keySet()) {
                Framework other = first.putIfAbsent(code, framework);
                if (other != null) {
                    shared.computeIfAbsent(other, _ -> new TreeSet<>()).add(code);
                }
            }
            shared.forEach((other, codes) -> problems.add(shared(other, framework, codes)));
        }
        return problems;
    }

    private static Problem twice(String name) {
        return problem(
                Phrase.of("two frameworks are called %s", "deux référentiels s’appellent %s", name),
                new Phrase(
                        "name each once, and give each file its own name",
                        "nommez chacun une fois, et donnez à chaque fichier son nom"));
    }

    private static Problem shared(Framework one, Framework other, Set<String> codes) {
        return problem(
                Phrase.of(
                        "%1$s and %2$s both have the code %3$s",
                        "%1$s et %2$s ont tous deux le code %3$s",
                        one.name(),
                        other.name(),
                        String.join(", ", codes)),
                new Phrase(
                        "give the codes of one of them a prefix",
                        "donnez un préfixe aux codes de l’un d’eux"));
    }

    private static Problem problem(Phrase what, Phrase todo) {
        return Problem.error(Place.of("socle.yml"), "framework", what, todo);
    }
}

package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.proof.Claim;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// What a need says, part by part, in the order in which it is read.
enum NeedPart {
    QUESTION("question", "Question", "Question"),
    OBJECTIVE("objective", "Objective", "Objectif"),
    CONTEXT("context", "Context", "Contexte"),
    ENVIRONMENT("environment", "Environment", "Environnement"),
    PROBLEM("problem", "Problem", "Problématique"),
    STAKES("stakes", "Stakes", "Enjeux"),
    CONSTRAINTS("constraints", "Constraints", "Contraintes"),
    STAKEHOLDERS("stakeholders", "Stakeholders", "Parties prenantes");

    private final String word;
    private final String en;
    private final String fr;

    NeedPart(String word, String en, String fr) {
        this.word = word;
        this.en = en;
        this.fr = fr;
    }

    /// What its words speak for.
    Claim claim() {
        return new Claim("need." + word);
    }

    /// Its name for people.
    Phrase label() {
        return new Phrase(en, fr);
    }

    /// Its words, when there are any.
    Optional<String> text(NeedSpec spec, Language language) {
        Optional<String> text =
                switch (this) {
                    case QUESTION -> Optional.of(spec.question());
                    case OBJECTIVE -> spec.objective();
                    case CONTEXT -> spec.context();
                    case ENVIRONMENT -> spec.environment().flatMap(it -> around(it, language));
                    case PROBLEM -> spec.problem();
                    case STAKES -> spec.stakes();
                    case CONSTRAINTS ->
                            list(spec.constraints().stream().map(c -> c.line(language)).toList());
                    case STAKEHOLDERS ->
                            list(spec.stakeholders().stream().map(s -> s.line(language)).toList());
                };
        return text.map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Optional<String> list(List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        lines.stream()
                                .map(line -> "- " + line.strip())
                                .collect(Collectors.joining("\n")));
    }

    private static Optional<String> around(Environment environment, Language language) {
        List<String> parts = new ArrayList<>();
        environment.text().map(String::strip).ifPresent(parts::add);
        group(new Phrase("Systems", "Systèmes"), environment.systems(), language, parts);
        group(new Phrase("Actors", "Acteurs"), environment.actors(), language, parts);
        group(new Phrase("Rules", "Règles"), environment.regulation(), language, parts);
        return Optional.of(String.join("\n\n", parts));
    }

    private static void group(
            Phrase head, List<Surrounding> all, Language language, List<String> parts) {
        list(all.stream().map(one -> line(one, language)).toList())
                .ifPresent(
                        lines ->
                                parts.add(
                                        Phrase.of("%s:", "%s\u00a0:", head).in(language)
                                                + "\n\n"
                                                + lines));
    }

    private static String line(Surrounding one, Language language) {
        return one.what()
                .map(it -> Phrase.of("%s: %s", "%s\u00a0: %s", one.name(), it.strip()).in(language))
                .orElse(one.name());
    }
}

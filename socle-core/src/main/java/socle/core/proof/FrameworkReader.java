package socle.core.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import socle.api.proof.Claim;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.core.text.Document;
import socle.core.text.SourceText;
import socle.core.text.SpecReader;

/// Reads frameworks: those in the box by their name, those of a project by their file.
public final class FrameworkReader {

    private static final String CODE = "framework";

    private final SpecReader reader;

    public FrameworkReader(SpecReader reader) {
        this.reader = reader;
    }

    /// Whether a name is that of a framework in the box: those are sound.
    public static boolean isInBox(String name) {
        return FrameworkReader.class.getResource(inBox(name)) != null;
    }

    private static String inBox(String name) {
        return "/frameworks/" + name + ".yml";
    }

    /// The framework of a name in the box, or of a file of the project.
    ///
    /// @param root the project's folder
    public Optional<Framework> find(String name, Path root, Consumer<Problem> problems) {
        try (InputStream box = FrameworkReader.class.getResourceAsStream(inBox(name))) {
            if (box != null) {
                return read("frameworks/" + name + ".yml", box.readAllBytes(), problems);
            }
            Path file = root.resolve(name).normalize();
            if (file.startsWith(root.normalize()) && Files.isRegularFile(file)) {
                return read(name, Files.readAllBytes(file), problems);
            }
        } catch (IOException e) {
            problems.accept(unreadable(name, e));
            return Optional.empty();
        }
        problems.accept(unknown(name));
        return Optional.empty();
    }

    /// Reads a framework from the bytes of a file.
    Optional<Framework> read(String file, byte[] bytes, Consumer<Problem> problems) {
        SourceText text = SourceText.of(file, bytes, problems);
        List<Document> documents = reader.documents().of(text, problems);
        if (documents.size() != 1) {
            problems.accept(notOne(file));
            return Optional.empty();
        }
        return reader.read(FrameworkText.class, documents.getFirst(), problems)
                .flatMap(found -> made(found, Place.of(file), problems));
    }

    private static Optional<Framework> made(
            FrameworkText text, Place place, Consumer<Problem> problems) {
        try {
            Framework made =
                    new Framework(
                            text.name(),
                            new Phrase(text.en(), text.fr()),
                            text.blocs().stream().map(FrameworkReader::bloc).toList());
            Set<String> seen = new HashSet<>();
            made.criteria().stream()
                    .map(Criterion::id)
                    .filter(id -> !seen.add(id))
                    .forEach(id -> problems.accept(twice(place, id)));
            return Optional.of(made);
        } catch (IllegalArgumentException e) {
            problems.accept(unsound(place, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Bloc bloc(FrameworkText.BlocText text) {
        return new Bloc(
                text.id(),
                text.number(),
                new Phrase(text.en(), text.fr()),
                title(text.short_en(), text.short_fr(), new Phrase(text.en(), text.fr())),
                text.speciality().map(OptionalInt::of).orElse(OptionalInt.empty()),
                text.activities().stream()
                        .map(one -> new Bloc.Activity(one.id(), new Phrase(one.en(), one.fr())))
                        .toList(),
                text.competences().stream().map(FrameworkReader::competence).toList());
    }

    private static Competence competence(FrameworkText.CompetenceText text) {
        return new Competence(
                text.id(),
                new Phrase(text.en(), text.fr()),
                title(text.short_en(), text.short_fr(), new Phrase(text.en(), text.fr())),
                text.activity(),
                text.criteria().stream().map(FrameworkReader::criterion).toList());
    }

    private static Criterion criterion(FrameworkText.CriterionText text) {
        return new Criterion(
                text.id(),
                new Phrase(text.en(), text.fr()),
                new Phrase(text.lead_en(), text.lead_fr()),
                text.nature(),
                text.automation(),
                text.conditional()
                        ? Criterion.Conditional.WHERE_IT_APPLIES
                        : Criterion.Conditional.ALWAYS,
                text.proof().stream().map(rule -> rule(text.id(), rule)).toList());
    }

    private static ProofRule rule(String criterion, FrameworkText.RuleText text) {
        if (text.text() && text.claim().isEmpty() && text.each().isEmpty()) {
            return new ProofRule.Text();
        }
        if (!text.claim().isEmpty() && text.each().isEmpty() && !text.text()) {
            return new ProofRule.Least(
                    text.claim().stream().map(Claim::new).toList(),
                    text.least(),
                    text.about() ? ProofRule.Whose.NAMING : ProofRule.Whose.ANY);
        }
        if (text.each().isPresent() && text.has().isPresent() && text.claim().isEmpty()) {
            return new ProofRule.Each(new Claim(text.each().get()), new Claim(text.has().get()));
        }
        throw new IllegalArgumentException(
                criterion + ": a rule is {claim, least, about}, {each, has} or {text: true}");
    }

    private static Phrase title(String en, String fr, Phrase otherwise) {
        return en.isEmpty() || fr.isEmpty() ? otherwise : new Phrase(en, fr);
    }

    private static Problem unknown(String name) {
        return Problem.error(
                Place.of("socle.yml"),
                CODE,
                Phrase.of("no framework '%s'", "pas de référentiel «\u00a0%s\u00a0»", name),
                new Phrase(
                        "write expert-data-science, or a file of the project",
                        "écrivez expert-data-science, ou un fichier du projet"));
    }

    private static Problem unreadable(String name, IOException e) {
        return Problem.error(
                Place.of("socle.yml"),
                CODE,
                Phrase.of(
                        "the framework %1$s cannot be read: %2$s",
                        "le référentiel %1$s ne peut pas être lu\u00a0: %2$s",
                        name,
                        String.valueOf(e.getMessage())),
                new Phrase("make it readable", "rendez-le lisible"));
    }

    private static Problem notOne(String file) {
        return Problem.error(
                Place.of(file),
                CODE,
                new Phrase(
                        "a framework is one YAML document", "un référentiel est un document YAML"),
                new Phrase("write one document", "écrivez un document"));
    }

    private static Problem twice(Place place, String id) {
        return Problem.error(
                place,
                CODE,
                Phrase.of("two criteria are called %s", "deux critères s’appellent %s", id),
                new Phrase("give each its own code", "donnez à chacun son code"));
    }

    private static Problem unsound(Place place, String what) {
        return Problem.error(
                place,
                CODE,
                Phrase.same(what),
                new Phrase("mend the framework", "corrigez le référentiel"));
    }
}

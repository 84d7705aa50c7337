package socle.core.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.Selects;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Sql;

/// What went wrong in the world or in the data, in words.
final class Failures {

    private Failures() {}

    static Outcome.Failed of(InputChanged e) {
        return Outcome.Failed.of(
                Phrase.of(
                        "%s changed while it was being read",
                        "%s a changé pendant la lecture", e.name()),
                new Phrase("run again once it is still", "relancez quand il ne change plus"));
    }

    static Outcome.Failed of(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (isFull(message)) {
            return Outcome.Failed.of(new Phrase("the disk is full", "le disque est plein"), room());
        }
        return switch (e) {
            case NoSuchFileException _ ->
                    Outcome.Failed.of(
                            Phrase.of("%s is not there", "%s n’existe pas", message),
                            new Phrase(
                                    "put it there, then run again",
                                    "mettez-le en place, puis relancez"));
            case AccessDeniedException _ ->
                    Outcome.Failed.of(
                            Phrase.of(
                                    "%s may not be opened", "%s ne peut pas être ouvert", message),
                            new Phrase(
                                    "give yourself the right to it, then run again",
                                    "donnez-vous-en le droit, puis relancez"));
            default ->
                    new Outcome.Failed(
                            Phrase.of(
                                    "reading or writing failed: %s",
                                    "la lecture ou l’écriture a échoué\u00a0: %s", message),
                            new Phrase(
                                    "run again; it may pass", "relancez\u202f; cela peut passer"),
                            Outcome.Again.MAY_HELP,
                            List.of());
        };
    }

    /// What the engine says, with the place in the author's text when it can be found.
    ///
    /// @param bind tells what the engine says of a SELECT when it only binds it
    static Outcome.Failed of(SqlFailure e, Node<?> node, Function<Sql, Optional<SqlFailure>> bind) {
        String words = e.words().strip();
        String low = words.toLowerCase(Locale.ROOT);
        if (isFull(low)) {
            return Outcome.Failed.of(new Phrase("the disk is full", "le disque est plein"), room());
        }
        if (low.contains("out of memory") || low.contains("could not allocate")) {
            return Outcome.Failed.of(
                    Phrase.of(
                            "it needs more memory than the engine may use: %s",
                            "il faut plus de mémoire que le moteur n’en a\u00a0: %s", words),
                    new Phrase(
                            "raise engine: {memory: …} in socle.yml",
                            "augmentez engine: {memory: …} dans socle.yml"));
        }
        Place place = place(node, bind).orElse(node.place());
        return Outcome.Failed.of(
                Phrase.of(
                        "%1$s: the engine refuses: %2$s",
                        "%1$s\u00a0: le moteur refuse\u00a0: %2$s", place, words),
                new Phrase(
                        "mend the query or the data that it reads",
                        "corrigez la requête ou les données qu’elle lit"));
    }

    static Outcome.Failed tooLong(Duration limit) {
        return new Outcome.Failed(
                Phrase.of(
                        "it took longer than its time limit of %s",
                        "il a dépassé sa limite de temps de %s", words(limit)),
                new Phrase(
                        "raise its time_limit, or give it less to do",
                        "augmentez son time_limit, ou donnez-lui moins à faire"),
                Outcome.Again.MAY_HELP,
                List.of());
    }

    static Outcome.Failed defect(Throwable e) {
        return Outcome.Failed.of(
                Phrase.of("a defect of the program: %s", "un défaut du programme\u00a0: %s", e),
                new Phrase(
                        "report it with the text that follows",
                        "signalez-le avec le texte qui suit"));
    }

    private static <S extends Record> Optional<Place> place(
            Node<S> node, Function<Sql, Optional<SqlFailure>> bind) {
        if (!(node.kind() instanceof Selects<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind selects by its own spec
        Sql select = ((Selects<S>) kind).select(node.spec());
        return bind.apply(select).filter(e -> e.offset() >= 0).map(e -> select.at(e.offset()));
    }

    private static boolean isFull(String message) {
        return message.contains("No space left") || message.contains("no space left");
    }

    private static Phrase room() {
        return new Phrase("make room on it, then run again", "faites de la place, puis relancez");
    }

    private static String words(Duration time) {
        return time.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}

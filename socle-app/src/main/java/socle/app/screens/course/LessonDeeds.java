package socle.app.screens.course;

import java.util.List;
import socle.api.Teaches;
import socle.api.access.Right;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Deed;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.ledger.CourseBook;
import socle.core.ledger.CourseResult;
import socle.core.ledger.CourseResult.Stage;

/// Keeps a reader's results, when they wish it, and forgets them.
public final class LessonDeeds {

    /// Where results of a node are kept.
    public static final String KEEP = LessonsScreen.HERE + "/{course}/keep";

    private LessonDeeds() {}

    /// What is kept.
    ///
    /// @param answers as the address of the page has them
    /// @param after whether they were given after the course, not before it
    public record Kept(String answers, boolean after) {}

    /// Nothing has to be said.
    public record Nothing() {}

    /// What can be done.
    public static List<Deed<?>> all() {
        return List.of(
                new Done<>(
                        Route.of(
                                KEEP,
                                "course",
                                new Phrase("The name of the lesson.", "Le nom de la leçon.")),
                        new Phrase(
                                "Marks your answers and keeps how many are right.",
                                "Note vos réponses et garde combien sont justes."),
                        Kept.class,
                        LessonDeeds::keep),
                new Done<>(
                        Route.of(LessonsScreen.HERE + "/forget"),
                        new Phrase("Forgets all your results.", "Oublie tous vos résultats."),
                        Nothing.class,
                        LessonDeeds::forget));
    }

    private static CourseBook book(Asked asked) {
        return asked.glimpse().contents().workshop().ledger().courses();
    }

    private static Deed.Done keep(Kept kept, Asked asked) throws Refusal {
        Taught one = taught(asked);
        Asked answered =
                new Asked(
                        asked.host(),
                        asked.glimpse(),
                        asked.visitor(),
                        asked.names(),
                        Choices.read(kept.answers()),
                        asked.language(),
                        asked.now());
        List<Teaches.Marked> marked = one.marked(answered);
        if (marked.isEmpty()) {
            throw Refusal.wrong(
                    new Phrase("nothing was answered", "aucune réponse n’a été donnée"),
                    new Phrase("answer a question first", "répondez d’abord à une question"));
        }
        int right = (int) marked.stream().filter(Teaches.Marked::right).count();
        book(asked)
                .keep(
                        new CourseResult(
                                one.node().id(),
                                asked.visitor().name(),
                                kept.after() ? Stage.AFTER : Stage.BEFORE,
                                one.course().questions().size(),
                                marked.size(),
                                right,
                                asked.now()));
        return new Deed.Done(
                Phrase.of(
                        "your result is kept: %1$s of %2$s",
                        "votre résultat est gardé\u00a0: %1$s sur %2$s",
                        right,
                        one.course().questions().size()),
                LessonsScreen.HERE);
    }

    private static Taught taught(Asked asked) throws Refusal {
        String name = asked.name("course");
        return asked.glimpse().nodes().stream()
                .filter(it -> NodeId.isName(name) && it.id().value().equals(name))
                .flatMap(it -> Taught.of(it.node()).stream())
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "'%s' teaches nothing",
                                                "«\u00a0%s\u00a0» n’enseigne rien", name),
                                        new Phrase(
                                                "choose one at /lessons",
                                                "choisissez-en une sur /lessons")));
    }

    private static Deed.Done forget(Nothing nothing, Asked asked) {
        int gone = book(asked).forget(asked.visitor().name());
        return new Deed.Done(Phrase.of("%s forgotten", "%s oubliés", gone), LessonsScreen.HERE);
    }

    /// A deed of this room, made of its parts.
    private record Done<B extends Record>(Route route, Phrase words, Class<B> type, Doing<B> doing)
            implements Deed<B> {

        @Override
        public Right right() {
            return Right.LOOK;
        }

        @Override
        public Deed.Done done(B body, Asked asked) throws Refusal {
            return doing.of(body, asked);
        }
    }

    /// What is done.
    private interface Doing<B> {
        Deed.Done of(B body, Asked asked) throws Refusal;
    }
}

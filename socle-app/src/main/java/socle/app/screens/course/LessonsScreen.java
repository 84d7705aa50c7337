package socle.app.screens.course;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.screens.course.Lessons.All;
import socle.app.screens.course.Lessons.Course;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Paths;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Declared;
import socle.core.ledger.CourseBook;
import socle.core.ledger.CourseResult;
import socle.core.ledger.CourseResult.Stage;

/// What can be learnt, how far whoever asks is, and for those who keep the project, how readers do.
public final class LessonsScreen implements Screen<Lessons> {

    static final String HERE = "/lessons";

    @Override
    public Route route() {
        return Route.of(HERE);
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "What can be learnt about the project’s data, and how far you are.",
                "Ce que l’on peut apprendre sur les données du projet, et où vous en êtes.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Lessons> type() {
        return Lessons.class;
    }

    @Override
    public Lessons view(Asked asked) {
        CourseBook book = asked.glimpse().contents().workshop().ledger().courses();
        List<CourseResult> own = book.of(asked.visitor().name());
        List<Course> courses =
                asked.glimpse().nodes().stream()
                        .map(Declared::node)
                        .flatMap(it -> Taught.of(it).stream())
                        .map(it -> course(it, own, asked.may(Right.ADMINISTER), book))
                        .toList();
        return new Lessons(courses, !own.isEmpty());
    }

    private static Course course(
            Taught one, List<CourseResult> own, boolean tells, CourseBook book) {
        return new Course(
                one.node().id(),
                one.node().title(),
                one.course().audience(),
                one.course().before(),
                one.course().after(),
                one.course().takes().map(Duration::toMinutes),
                one.course().questions().size(),
                result(one, own, Stage.BEFORE),
                result(one, own, Stage.AFTER),
                tells ? Optional.of(all(book.of(one.node().id()))) : Optional.empty());
    }

    private static Optional<CourseResult> result(Taught one, List<CourseResult> own, Stage stage) {
        return own.stream()
                .filter(it -> it.node().equals(one.node().id()) && it.stage() == stage)
                .findFirst();
    }

    private static All all(List<CourseResult> kept) {
        Map<String, List<CourseResult>> readers =
                kept.stream().collect(Collectors.groupingBy(CourseResult::who));
        List<CourseResult> both =
                readers.values().stream()
                        .filter(it -> it.size() == Stage.values().length)
                        .flatMap(List::stream)
                        .toList();
        long finished =
                kept.stream().filter(it -> it.stage() == Stage.AFTER && it.isWhole()).count();
        return new All(
                readers.size(),
                (int) finished,
                both.size() / 2,
                mean(both.stream().filter(it -> it.stage() == Stage.BEFORE)),
                mean(both.stream().filter(it -> it.stage() == Stage.AFTER)));
    }

    private static double mean(Stream<CourseResult> results) {
        return results.mapToDouble(CourseResult::score).average().orElse(0);
    }

    @Override
    public Drawn draw(Lessons view, Sheet sheet) {
        String title = sheet.say("Lessons", "Leçons");
        Markup list =
                view.lessons().isEmpty()
                        ? Tag.of(
                                        "div",
                                        Tag.of(
                                                "p",
                                                sheet.say(
                                                        "There is nothing to learn here yet.",
                                                        "Il n’y a encore rien à apprendre ici.")))
                                .as("empty")
                        : Markup.all(view.lessons().stream().map(it -> course(it, sheet)).toList());
        Markup forget =
                view.kept()
                        ? sheet.live(
                                Tag.of(
                                                "section",
                                                sheet.button(
                                                        HERE + "/forget",
                                                        sheet.say(
                                                                "Forget my results",
                                                                "Oublier mes résultats"),
                                                        "btn",
                                                        Markup.none()))
                                        .as("sec"))
                        : Markup.none();
        return Drawn.of(title, HERE, Head.of(title, sheet.say(words())).tag(), list, forget);
    }

    private static Tag course(Course one, Sheet sheet) {
        Tag card =
                Tag.of(
                        "section",
                        Tag.of("h2", sheet.link(Paths.node(one.node()), one.title())),
                        line(sheet, Phrase.of("For: %s", "Public\u00a0: %s", one.audience())),
                        line(
                                sheet,
                                Phrase.of(
                                        "Before: %1$s. After: %2$s. %3$s questions.",
                                        "Avant\u00a0: %1$s. Après\u00a0: %2$s. %3$s questions.",
                                        one.from(),
                                        one.to(),
                                        Phrase.count(one.questions()))),
                        line(sheet, own(one)));
        return one.all()
                .map(it -> card.with(line(sheet, all(it))))
                .orElse(card)
                .as("sec card stack-s");
    }

    private static Tag line(Sheet sheet, Phrase words) {
        return Tag.of("p", sheet.say(words));
    }

    private static Phrase own(Course one) {
        return Phrase.of(
                "Your results: before %1$s, after %2$s.",
                "Vos résultats\u00a0: avant %1$s, après %2$s.",
                score(one.before()),
                score(one.after()));
    }

    private static Phrase score(Optional<CourseResult> result) {
        return result.map(it -> Phrase.same(it.right() + "/" + it.asked()))
                .orElse(new Phrase("not kept", "non gardé"));
    }

    private static Phrase all(All all) {
        if (all.readers() == 0) {
            return new Phrase(
                    "No reader has kept a result.", "Aucun lecteur n’a gardé de résultat.");
        }
        Phrase readers =
                Phrase.of(
                        "All readers: %1$s; %2$s answered every question after it.",
                        "Tous les lecteurs\u00a0: %1$s\u202f; %2$s ont répondu à toutes les"
                                + " questions après.",
                        Phrase.count(all.readers()),
                        Phrase.count(all.finished()));
        return all.both() == 0 ? readers : readers.then(gained(all));
    }

    private static Phrase gained(All all) {
        return Phrase.of(
                "Of the %1$s with both results, right answers went from %2$s%% to %3$s%%.",
                "Pour les %1$s qui ont les deux résultats, les réponses justes passent de"
                        + " %2$s\u202f%% à %3$s\u202f%%.",
                Phrase.count(all.both()),
                Phrase.number(100 * all.before(), 0),
                Phrase.number(100 * all.after(), 0));
    }
}

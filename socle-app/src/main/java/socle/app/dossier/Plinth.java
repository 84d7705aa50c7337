package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.show.markup.Tag;

/// The picture on the cover: a plinth with one course for each part of the framework, as filled as
/// it
/// is proven.
record Plinth(Book book) {

    private static final String PROVEN = "#0b4f66";
    private static final String PART = "#5f8a99";
    private static final String REST = "#d9dfe0";
    private static final double COURSE = 15;
    private static final double STEP = 16.6;

    /// One course.
    record Course(String name, States states) {}

    /// A drawing with its size and words.
    record Drawn(Tag svg, double width, double height, String words) {}

    /// @param width of the drawing, in its own units
    Drawn drawn(List<Course> courses, double width, String sort) {
        return new Drawn(
                draw(courses, width, sort),
                width,
                top(width) + courses.size() * STEP,
                words(courses));
    }

    private static double top(double width) {
        return width > 150 ? 9 : 16;
    }

    /// @param width of the drawing, in its own units
    Tag draw(List<Course> courses, double width, String sort) {
        boolean wide = width > 150;
        double top = top(width);
        double height = top + courses.size() * STEP;
        Tag svg =
                Tag.of("svg")
                        .at("xmlns", "http://www.w3.org/2000/svg")
                        .as("plot " + sort)
                        .at("viewBox", "0 0 " + Tag.number(width) + " " + Tag.number(height))
                        .at("role", "img")
                        .at("aria-label", words(courses))
                        .with(Tag.of("defs", pattern(sort)));
        List<Tag> parts = new ArrayList<>(key(sort, wide));
        for (int i = 0; i < courses.size(); i++) {
            double share = courses.size() == 1 ? 1 : (double) i / (courses.size() - 1);
            double length = (wide ? 92 + 46 * share : 36 + 22 * share);
            boolean last = i == courses.size() - 1;
            parts.addAll(course(courses.get(i), top + i * STEP, length, last, sort));
        }
        return svg.with(parts);
    }

    private String words(List<Course> courses) {
        List<String> words = new ArrayList<>();
        for (Course course : courses) {
            words.add(
                    course.name()
                            + book.say(": ", "\u00A0: ")
                            + course.states().words(book.language()));
        }
        return String.join(". ", words);
    }

    private List<Tag> course(Course course, double y, double length, boolean last, String sort) {
        int total = Math.max(1, course.states().total());
        double proven = length * course.states().of(State.PROVEN) / total;
        int some =
                course.states().of(State.PARTIAL)
                        + course.states().of(State.DECLARED)
                        + course.states().of(State.STALE);
        double part = length * some / total;
        double height = last ? STEP : COURSE;
        double size = sort.endsWith("wide") ? 3.8 : 4.2;
        String count =
                course.states().of(State.PROVEN)
                        + book.say(" of ", " sur ")
                        + course.states().total();
        List<Tag> parts = new ArrayList<>();
        parts.add(box(0, y, length, height).as("p-rest").at("fill", REST));
        parts.add(box(proven, y, part, height).as("p-part").at("fill", PART));
        parts.add(box(proven, y, part, height).at("fill", "url(#" + sort.replace(' ', '-') + ")"));
        parts.add(box(0, y, proven, height).as("p-proven").at("fill", PROVEN));
        parts.add(
                text(length + 3, y + 7.2, size, course.name())
                        .as("ink")
                        .at("font-weight", 600)
                        .at("fill", "#141d20"));
        parts.add(text(length + 3, y + 12.2, size, count).at("fill", "#435055"));
        return parts;
    }

    private List<Tag> key(String sort, boolean wide) {
        String[] words = {
            book.say("proven", "prouvé"),
            book.say("partial, declared or stale", "partiel, déclaré ou périmé"),
            book.say("missing or not applicable", "manquant ou sans objet")
        };
        double[] x = wide ? new double[] {6, 30, 86} : new double[] {6, 30, 6};
        double[] y = wide ? new double[] {1.2, 1.2, 1.2} : new double[] {1.2, 1.2, 7.2};
        String[] fill = {PROVEN, PART, REST};
        String[] look = {"p-proven", "p-part", "p-rest"};
        List<Tag> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(box(x[i], y[i], 4, 2.8).as(look[i]).at("fill", fill[i]));
            if (i == 1) {
                parts.add(
                        box(x[i], y[i], 4, 2.8).at("fill", "url(#" + sort.replace(' ', '-') + ")"));
            }
            parts.add(
                    text(x[i] + 5.4, y[i] + 2.6, wide ? 3.2 : 3.8, words[i])
                            .as("ink")
                            .at("fill", "#141d20"));
        }
        return parts;
    }

    private static Tag pattern(String sort) {
        return Tag.of("pattern")
                .at("id", sort.replace(' ', '-'))
                .at("width", 2.4)
                .at("height", 2.4)
                .at("patternUnits", "userSpaceOnUse")
                .with(
                        Tag.of("path")
                                .as("hs")
                                .at("d", "M-.3 2.1 2.1 -.3M.9 3.3 3.3 .9")
                                .at("stroke", "#ffffff")
                                .at("stroke-width", 0.45));
    }

    private static Tag box(double x, double y, double width, double height) {
        return Tag.of("rect").at("x", x).at("y", y).at("width", width).at("height", height);
    }

    private static Tag text(double x, double y, double size, String words) {
        return Tag.of("text").at("x", x).at("y", y).at("font-size", size).say(words);
    }
}

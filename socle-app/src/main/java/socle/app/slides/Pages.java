package socle.app.slides;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import socle.api.text.Language;
import socle.app.show.chart.TextWidths.Weight;

/// Splits what has no room on one slide, and gives every slide a title of its own.
final class Pages {

    static final double LEAD = 24;
    static final double EVIDENCE = 34;

    private final Language language;
    private final Set<String> titles = new HashSet<>();

    Pages(Language language) {
        this.language = language;
    }

    /// The slides that one becomes.
    List<Slide> of(Slide slide) {
        return switch (slide) {
            case Slide.Tabular tabular -> tabular(tabular);
            case Slide.Points points -> points(points);
            case Slide.Cover cover -> {
                titles.add(cover.title());
                yield List.of(cover);
            }
            case Slide.Drawn drawn ->
                    List.of(
                            new Slide.Drawn(
                                    own(drawn.title()),
                                    drawn.lead(),
                                    drawn.picture(),
                                    drawn.caption(),
                                    drawn.evidence(),
                                    drawn.notes()));
            case Slide.Figures figures ->
                    List.of(
                            new Slide.Figures(
                                    own(figures.title()),
                                    figures.figures(),
                                    figures.evidence(),
                                    figures.notes()));
        };
    }

    private List<Slide> tabular(Slide.Tabular whole) {
        double room =
                Theme.BODY.getHeight()
                        - (whole.lead().isEmpty() ? 0 : LEAD)
                        - (whole.evidence().isEmpty() ? 0 : EVIDENCE);
        Grid grid = TableArt.sized(whole.grid(), Theme.BODY.getWidth(), room);
        List<Grid> parts = new ArrayList<>();
        int from = 0;
        do {
            int count = TableArt.fitting(grid, from, Theme.BODY.getWidth(), room);
            parts.add(grid.with(grid.rows().subList(from, from + count)));
            from += count;
        } while (from < grid.rows().size());
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            slides.add(
                    new Slide.Tabular(
                            own(numbered(whole.title(), i, parts.size())),
                            whole.lead(),
                            parts.get(i),
                            whole.evidence(),
                            whole.notes()));
        }
        return slides;
    }

    private List<Slide> points(Slide.Points whole) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        List<String> points = whole.points();
        for (int i = 0; i < points.size(); i++) {
            String point = points.get(i);
            double below = isBelow(points, i + 1) ? height(points.get(i + 1)) : 0;
            if (used + height(point) + below > Theme.BODY.getHeight()
                    && !parts.getLast().isEmpty()) {
                parts.add(new ArrayList<>());
                used = 0;
            }
            parts.getLast().add(point);
            used += height(point);
        }
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            slides.add(
                    new Slide.Points(
                            own(numbered(whole.title(), i, parts.size())),
                            parts.get(i),
                            whole.notes()));
        }
        return slides;
    }

    /// Whether a point explains the number before it, and stays with it.
    private static boolean isBelow(List<String> points, int at) {
        return at < points.size()
                && Mark.own(points.get(at - 1)) == Mark.NUMBER
                && Mark.own(points.get(at)) != Mark.NUMBER;
    }

    /// With the space between points.
    static double height(String point) {
        Weight weight = Mark.own(point).weight();
        return Measure.height(point, Theme.BODY_SIZE, weight, Theme.BODY.getWidth() - 30) + 8;
    }

    private String numbered(String title, int part, int parts) {
        return parts == 1 ? title : title + " (" + (part + 1) + "/" + parts + ")";
    }

    /// Two slides of one title cannot be told apart in a list of slides.
    private String own(String title) {
        String own = title;
        int number = 2;
        while (!titles.add(own)) {
            own =
                    title
                            + (language == Language.FR ? ", suite\u00A0" : ", continued\u00A0")
                            + number++;
        }
        return own;
    }
}

package socle.app.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import socle.app.show.chart.TextWidths.Weight;
import socle.app.show.export.Office;
import socle.app.show.words.Dates;
import socle.app.slides.Stage.Line;

/// Prints a deck as PPTX. The same deck gives the same bytes.
public final class SlidesPress {

    private static final double GAP = 10;
    private static final Pattern THUMBNAIL = Pattern.compile("/docProps/thumbnail.*");

    private final Deck deck;
    private final XMLSlideShow show;
    private final String foot;

    private SlidesPress(Deck deck, XMLSlideShow show) {
        this.deck = deck;
        this.show = show;
        this.foot = deck.name() + " · " + new Dates(deck.language()).day(deck.at());
    }

    /// The file.
    public static byte[] print(Deck deck) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            withoutThumbnail(show.getPackage());
            Theme.dress(show, deck.accent());
            new SlidesPress(deck, show).all();
            return Office.bytes(
                    show,
                    new Office.Card(
                            deck.name(),
                            deck.occasion(),
                            deck.author(),
                            deck.language(),
                            deck.at()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The library's empty show has a picture of an empty slide.
    private static void withoutThumbnail(OPCPackage file) {
        for (PackageRelationship link :
                file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            for (PackagePart part : file.getPartsByName(THUMBNAIL)) {
                file.removePart(part.getPartName());
            }
            file.removeRelationship(link.getId());
        }
    }

    private void all() {
        Pages pages = new Pages(deck.language());
        List<Sections.Section> sections = new ArrayList<>();
        for (Deck.Section section : deck.sections()) {
            List<Long> ids = new ArrayList<>();
            for (Slide slide : section.slides()) {
                for (Slide page : pages.of(slide)) {
                    draw(page);
                    ids.add(
                            show.getCTPresentation()
                                    .getSldIdLst()
                                    .getSldIdList()
                                    .getLast()
                                    .getId());
                }
            }
            sections.add(new Sections.Section(section.name(), ids));
        }
        Sections.write(show, sections);
    }

    private void draw(Slide slide) {
        switch (slide) {
            case Slide.Cover cover -> cover(cover);
            case Slide.Points points -> points(points);
            case Slide.Tabular tabular -> tabular(tabular);
            case Slide.Drawn drawn -> drawn(drawn);
            case Slide.Figures figures -> figures(figures);
        }
    }

    private String say(String en, String fr) {
        return new socle.api.text.Phrase(en, fr).in(deck.language());
    }

    private void cover(Slide.Cover cover) {
        Stage stage = new Stage(show, SlideLayout.TITLE, deck.language());
        stage.title(fitted(cover.title(), 40, 470, 3), 40);
        stage.write(
                stage.body(),
                List.of(
                        new Line(
                                fitted(cover.subtitle(), 20, 470, 3),
                                20,
                                Weight.REGULAR,
                                Theme.QUIET)));
        Line[] facts =
                cover.facts().stream()
                        .map(it -> new Line(it, 16, Weight.REGULAR, Theme.INK))
                        .toArray(Line[]::new);
        stage.text(
                say("Facts", "Faits"), new Rectangle2D.Double(Theme.MARGIN, 310, 470, 150), facts);
        cover.picture()
                .ifPresent(it -> stage.picture(it, new Rectangle2D.Double(552, 96, 360, 380)));
        stage.notes(cover.notes());
    }

    private Stage headed(Slide slide, SlideLayout sort) {
        Stage stage = new Stage(show, sort, deck.language());
        double size = titleSize(slide.title());
        stage.title(Measure.cut(slide.title(), size, Weight.BOLD, Theme.TITLE.getWidth(), 2), size);
        return stage;
    }

    /// Long titles are a little smaller before they are cut.
    private static double titleSize(String title) {
        return Measure.lines(title, Theme.TITLE_SIZE, Weight.BOLD, Theme.TITLE.getWidth()).size()
                        <= 2
                ? Theme.TITLE_SIZE
                : 22;
    }

    /// @param more texts that were shortened on the slide
    private void end(Stage stage, Slide slide, List<String> more) {
        stage.foot(foot);
        List<String> words = new ArrayList<>();
        if (!stage.slide().getTitle().equals(slide.title())) {
            words.add(slide.title());
        }
        words.add(slide.notes());
        if (!more.isEmpty()) {
            words.add(say("In full:", "En entier\u00A0:"));
            words.addAll(more);
        }
        stage.notes(String.join("\n", words));
    }

    private void points(Slide.Points points) {
        Stage stage = headed(points, SlideLayout.TITLE_AND_CONTENT);
        XSLFTextShape body = stage.body();
        List<Mark> marks = Mark.of(points.points());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            lines.add(
                    new Line(
                            mark.words(points.points().get(i)),
                            Theme.BODY_SIZE,
                            mark.weight(),
                            Theme.INK));
        }
        stage.write(body, lines);
        boolean isNumbered = marks.contains(Mark.NUMBER);
        for (int i = 0; i < marks.size(); i++) {
            marked(body.getTextParagraphs().get(i), marks.get(i), isNumbered);
        }
        Stage.name(body, say("Points", "Points"));
        end(stage, points, List.of());
    }

    /// @param isNumbered whether it may stand below a number, and then a little to the right
    private static void marked(XSLFTextParagraph point, Mark mark, boolean isNumbered) {
        point.setSpaceBefore(-8.0);
        switch (mark) {
            case BULLET -> {}
            case BOX -> point.setBulletCharacter("☐");
            case NUMBER -> plain(point, 0);
            case NONE -> plain(point, isNumbered ? Theme.STEP : 0);
        }
    }

    private static void plain(XSLFTextParagraph point, double left) {
        point.setBullet(false);
        point.setIndent(0.0);
        point.setLeftMargin(left);
    }

    private void tabular(Slide.Tabular tabular) {
        Stage stage = headed(tabular, SlideLayout.TITLE_ONLY);
        double y = lead(stage, tabular.lead());
        double width = Theme.BODY.getWidth();
        TableArt.draw(
                stage,
                tabular.grid(),
                new Rectangle2D.Double(Theme.MARGIN, y, width, Theme.BODY.getMaxY() - y));
        evidence(stage, tabular.evidence());
        List<String> more = new ArrayList<>(TableArt.shortened(tabular.grid(), width));
        more.addAll(shortened(tabular.evidence(), Theme.TABLE, 2));
        more.addAll(shortened(tabular.lead(), Theme.SMALL, 1));
        end(stage, tabular, more);
    }

    private void drawn(Slide.Drawn drawn) {
        Stage stage = headed(drawn, SlideLayout.TITLE_ONLY);
        double y = lead(stage, drawn.lead());
        double below =
                (drawn.caption().isEmpty() ? 0 : 2 * Theme.SMALL * Measure.LINE + GAP)
                        + Pages.EVIDENCE;
        Rectangle2D room =
                stage.picture(
                        drawn.picture(),
                        new Rectangle2D.Double(
                                Theme.MARGIN,
                                y,
                                Theme.BODY.getWidth(),
                                Theme.BODY.getMaxY() - y - below));
        if (!drawn.caption().isEmpty()) {
            stage.text(
                    say("Caption", "Légende"),
                    new Rectangle2D.Double(
                            Theme.MARGIN,
                            room.getMaxY() + GAP,
                            Theme.BODY.getWidth(),
                            2 * Theme.SMALL * Measure.LINE),
                    new Line(
                            fitted(drawn.caption(), Theme.SMALL, Theme.BODY.getWidth(), 2),
                            Theme.SMALL,
                            Weight.REGULAR,
                            Theme.QUIET));
        }
        evidence(stage, drawn.evidence());
        List<String> more = new ArrayList<>(shortened(drawn.evidence(), Theme.TABLE, 2));
        more.addAll(shortened(drawn.lead(), Theme.SMALL, 1));
        end(stage, drawn, more);
    }

    private void figures(Slide.Figures figures) {
        Stage stage = headed(figures, SlideLayout.TITLE_ONLY);
        int count = figures.figures().size();
        double gap = 24;
        double width = (Theme.BODY.getWidth() - gap * (count - 1)) / count;
        double size = 44;
        while (size > 20 && breaks(figures.figures(), size, width)) {
            size -= 2;
        }
        for (int i = 0; i < count; i++) {
            Slide.Figure figure = figures.figures().get(i);
            stage.text(
                    figure.label(),
                    new Rectangle2D.Double(
                            Theme.MARGIN + i * (width + gap), Theme.BODY.getY() + 40, width, 240),
                    new Line(figure.value(), size, Weight.BOLD, Theme.INK),
                    new Line(
                            fitted(figure.label(), Theme.BODY_SIZE, width, 4),
                            Theme.BODY_SIZE,
                            Weight.REGULAR,
                            Theme.INK),
                    new Line(
                            fitted(figure.note(), Theme.SMALL, width, 4),
                            Theme.SMALL,
                            Weight.REGULAR,
                            Theme.QUIET));
        }
        evidence(stage, figures.evidence());
        end(stage, figures, shortened(figures.evidence(), Theme.TABLE, 2));
    }

    private static boolean breaks(List<Slide.Figure> figures, double size, double width) {
        return figures.stream()
                .anyMatch(it -> Measure.lines(it.value(), size, Weight.BOLD, width).size() > 1);
    }

    /// Where what follows begins.
    private double lead(Stage stage, String words) {
        if (words.isEmpty()) {
            return Theme.BODY.getY();
        }
        stage.text(
                say("Lead", "Chapeau"),
                new Rectangle2D.Double(
                        Theme.MARGIN, Theme.BODY.getY(), Theme.BODY.getWidth(), Pages.LEAD),
                new Line(
                        fitted(words, Theme.SMALL, Theme.BODY.getWidth(), 1),
                        Theme.SMALL,
                        Weight.REGULAR,
                        Theme.QUIET));
        return Theme.BODY.getY() + Pages.LEAD;
    }

    private void evidence(Stage stage, String words) {
        if (words.isEmpty()) {
            return;
        }
        stage.text(
                say("Evidence", "Preuve"),
                new Rectangle2D.Double(
                        Theme.MARGIN,
                        Theme.BODY.getMaxY() - Pages.EVIDENCE + 4,
                        Theme.BODY.getWidth(),
                        Pages.EVIDENCE - 4),
                new Line(
                        fitted(words, Theme.TABLE, Theme.BODY.getWidth(), 2),
                        Theme.TABLE,
                        Weight.REGULAR,
                        Theme.QUIET));
    }

    /// A text that a line of the whole width does not hold.
    private static List<String> shortened(String words, double size, int lines) {
        return fitted(words, size, Theme.BODY.getWidth(), lines).equals(words)
                ? List.of()
                : List.of(words);
    }

    private static String fitted(String words, double size, double width, int lines) {
        return Measure.cut(words, size, Weight.REGULAR, width, lines);
    }
}

package socle.app.screens.figure;

import java.util.List;
import socle.api.Gauge;
import socle.api.access.Right;
import socle.api.show.Metric;
import socle.api.text.Phrase;
import socle.app.show.FigureHtml;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Listing;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.app.view.Stamp;
import socle.core.graph.Declared;

/// All numbers that mean something, with what they have to reach, their course and their age.
public final class IndicatorsScreen implements Screen<Indicators> {

    private static final String HERE = "/indicators";
    private static final int LONG = 160;

    @Override
    public Route route() {
        return Route.of(HERE)
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "What the project measures: last value, target, course and age.",
                "Ce que le projet mesure\u00a0: dernière valeur, objectif, évolution et fraîcheur.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Indicators> type() {
        return Indicators.class;
    }

    @Override
    public Indicators view(Asked asked) throws Refusal {
        Figures figures = new Figures(asked.glimpse());
        List<Declared> all = figures.of(asked.visitor()).toList();
        return new Indicators(
                route().kept(asked.choices()),
                Listing.of(all, asked.choices()).map(one -> indicator(one, figures)));
    }

    private static Indicators.Indicator indicator(Declared one, Figures figures) {
        Metric metric = Gauge.of(one.node()).orElseThrow().metric();
        String means = metric.definition().strip();
        return new Indicators.Indicator(
                one.id(),
                one.node().title(),
                means.length() > LONG ? means.substring(0, LONG).strip() + "…" : means,
                figures.last(one).map(figure -> Figures.held(figure, metric)),
                Stamp.of(one.id(), figures.glimpse()));
    }

    @Override
    public Drawn draw(Indicators view, Sheet sheet) {
        String title = sheet.say("Indicators", "Indicateurs");
        Tag list =
                view.indicators().items().isEmpty()
                        ? empty(sheet)
                        : Tag.of(
                                "div",
                                Tag.of("div")
                                        .as("grid kpis many")
                                        .with(
                                                view.indicators().items().stream()
                                                        .map(it -> tile(it, sheet))
                                                        .toList()),
                                new Pager(view.indicators(), view.said(), HERE, sheet).draw());
        return Drawn.of(title, HERE, Head.of(title, sheet.say(words())).tag(), list);
    }

    private static Tag tile(Indicators.Indicator one, Sheet sheet) {
        Tag name = sheet.link(Paths.node(one.node()), one.title());
        Tag tile =
                one.figure()
                        .map(figure -> new FigureHtml(sheet.language()).tile(figure, name))
                        .orElseGet(() -> unknown(one, name, sheet));
        return tile.as("w4")
                .with(
                        Tag.of(
                                "div",
                                Tag.of("p", one.means()).as("small quiet"),
                                one.stamp().tag(sheet)));
    }

    private static Tag unknown(Indicators.Indicator one, Tag name, Sheet sheet) {
        String why =
                one.stamp().at().isEmpty()
                        ? sheet.say("nothing is published yet", "rien n’est encore publié")
                        : sheet.say(
                                "a part of its rows is kept from you",
                                "une partie de ses lignes vous est réservée");
        return Tag.of(
                        "div",
                        Tag.of("p", name).as("label"),
                        Tag.of("p", sheet.numbers().absent()).as("big"))
                .as("card tile")
                .with(Tag.of("p", why).as("delta"));
    }

    private static Tag empty(Sheet sheet) {
        return Tag.of(
                        "div",
                        Tag.of(
                                "p",
                                sheet.say(
                                        "The project measures nothing yet.",
                                        "Le projet ne mesure rien encore.")))
                .as("empty");
    }
}

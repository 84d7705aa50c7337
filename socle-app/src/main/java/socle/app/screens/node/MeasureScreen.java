package socle.app.screens.node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.access.Right;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Cut;
import socle.api.show.CutRows;
import socle.api.show.CutWords;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.app.screens.node.MeasureView.Answer;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Paths;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// What a node measures: by its dimensions, over stretches of time, beside other times.
public final class MeasureScreen implements Screen<MeasureView> {

    /// A column beside those of an answer: how many rows it has.
    private static final String ALL = "socle_all";

    /// A picture of more rows could not be read.
    private static final int DRAWN = 2000;

    @Override
    public Route route() {
        return Route.of(
                        "/indicators/{metric}",
                        "metric",
                        new Phrase("The node’s name.", "Le nom du nœud."))
                .with(
                        "by",
                        new Phrase(
                                "A dimension; may be said several times.",
                                "Une dimension\u202f; peut se répéter."))
                .with(
                        "where",
                        new Phrase(
                                "dimension=value; may be said several times.",
                                "dimension=valeur\u202f; peut se répéter."))
                .with(
                        "period",
                        new Phrase(
                                "One value a month, quarter or year.",
                                "Une valeur par month, quarter ou year."))
                .with(
                        "last",
                        new Phrase(
                                "The last so many periods: 12 months.",
                                "Les dernières périodes\u00a0: 12 months."))
                .with(
                        "compare",
                        new Phrase(
                                "Beside each value: previous, year_before, first, moving, to_date.",
                                "À côté de chaque valeur\u00a0: previous, year_before, first,"
                                        + " moving, to_date."))
                .with(
                        "moving",
                        new Phrase(
                                "What a moving value looks back on: 6 months.",
                                "Ce que regarde une valeur mobile\u00a0: 6 months."))
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    /// Where a node is asked.
    static String path(NodeId node) {
        return "/indicators/" + Paths.segment(node.value());
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A measure by its dimensions, over stretches of time, beside other times.",
                "Une mesure par ses dimensions, sur des durées, à côté d’autres moments.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<MeasureView> type() {
        return MeasureView.class;
    }

    @Override
    public MeasureView view(Asked asked) throws Refusal {
        Gauge gauge = gauge(asked);
        CutWords wanted = wanted(asked);
        return switch (wanted.of(gauge.metric())) {
            case CutWords.Read.Wrong(List<Phrase> why) ->
                    told(gauge, wanted, why, Optional.empty());
            case CutWords.Read.Fits(Cut cut) ->
                    told(gauge, wanted, List.of(), answer(gauge, cut, asked));
        };
    }

    /// The node that is asked.
    static Gauge gauge(Asked asked) throws Refusal {
        Node<?> node = Found.node("metric", asked).node();
        return Gauge.of(node)
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "%s measures nothing",
                                                "%s ne mesure rien", node.id()),
                                        new Phrase("look at its page", "regardez sa page")));
    }

    /// The question of a cut.
    static String select(Gauge gauge, Cut cut) {
        return gauge.cuts().apply(cut, Sql.quote(gauge.metric().from().value()));
    }

    private static MeasureView told(
            Gauge gauge, CutWords wanted, List<Phrase> wrong, Optional<Answer> answer) {
        return new MeasureView(
                gauge.node().id(), gauge.node().title(), gauge.metric(), wanted, wrong, answer);
    }

    /// A part of the answer, and how long all of it is, by one query.
    private static Optional<Answer> answer(Gauge gauge, Cut cut, Asked asked) throws Refusal {
        if (asked.seen().published(gauge.node().id()).isEmpty()) {
            return Optional.empty();
        }
        String select = select(gauge, cut);
        int from = asked.choices().number("after", 0, Integer.MAX_VALUE);
        int limit = Listing.limit(asked.choices());
        Rows rows =
                asked.seen()
                        .query(
                                "SELECT *, count(*) OVER () AS %s FROM (%s) ORDER BY ALL LIMIT %d OFFSET %d"
                                        .formatted(ALL, select, limit, from));
        int all = rows.indexOf(ALL);
        long total = rows.size() > 0 && rows.at(0, all) instanceof Long count ? count : 0;
        int end = from + rows.size();
        Rows shown = rows.without(all);
        Optional<Rows> whole =
                shown.size() == total
                        ? Optional.of(shown)
                        : total <= DRAWN
                                ? Optional.of(asked.seen().query(select))
                                : Optional.empty();
        return Optional.of(
                new Answer(
                        shown,
                        cut,
                        total,
                        end < total ? Optional.of(String.valueOf(end)) : Optional.empty(),
                        whole.map(it -> picture(gauge, cut, it, asked)).orElse(List.of())));
    }

    /// The picture of an answer, when it has one: its rows stand beside it anyway.
    private static List<Block> picture(Gauge gauge, Cut cut, Rows rows, Asked asked) {
        List<Block> blocks =
                CutRows.of(gauge.metric(), cut, rows, asked.language())
                        .as(CutRows.Form.CHART, asked.language())
                        .blocks(
                                CutRows.Form.CHART,
                                gauge.node().id().value(),
                                gauge.node().title(),
                                Optional.empty());
        return blocks.getFirst() instanceof Block.Plot ? blocks : List.of();
    }

    static CutWords wanted(Asked asked) {
        Map<String, String> where = new LinkedHashMap<>();
        for (String said : asked.choices().all("where")) {
            int at = said.indexOf('=');
            where.put(at < 0 ? said : said.substring(0, at), at < 0 ? "" : said.substring(at + 1));
        }
        return new CutWords(
                asked.choices().all("by"),
                where,
                asked.choices().one("period").orElse(""),
                asked.choices().one("last").orElse(""),
                asked.choices().all("compare"),
                asked.choices().one("moving").orElse(""));
    }

    @Override
    public Drawn draw(MeasureView view, Sheet sheet) {
        return new MeasurePage(view, sheet).draw();
    }
}

package socle.app.screens.node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Metered;
import socle.api.Node;
import socle.api.access.Right;
import socle.api.data.Rows;
import socle.api.show.Cut;
import socle.api.show.Metric;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.app.show.words.CutWords;
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
                                "Beside each value: previous, year_before, moving, to_date.",
                                "À côté de chaque valeur\u00a0: previous, year_before, moving,"
                                        + " to_date."))
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
        return view(Found.node("metric", asked).node(), asked);
    }

    private <S extends Record> MeasureView view(Node<S> node, Asked asked) throws Refusal {
        if (!(node.kind() instanceof Metered<?>)) {
            throw Refusal.unknown(
                    Phrase.of("%s measures nothing", "%s ne mesure rien", node.id()),
                    new Phrase("look at its page", "regardez sa page"));
        }
        @SuppressWarnings("unchecked")
        Metered<S> metered = (Metered<S>) node.kind();
        Metric metric = metered.metric(node.spec());
        MeasureView.Wanted wanted = wanted(asked);
        MeasureView empty =
                new MeasureView(
                        node.id(),
                        node.title(),
                        metric,
                        wanted,
                        List.of(),
                        Optional.empty(),
                        0,
                        0,
                        Optional.empty());
        if (asked.seen().published(node.id()).isEmpty()) {
            return empty;
        }
        CutWords words =
                new CutWords(
                        wanted.by(),
                        wanted.where(),
                        wanted.period(),
                        wanted.last(),
                        wanted.beside());
        return switch (words.of(metric)) {
            case CutWords.Read.Wrong(List<Phrase> why) -> wrong(empty, why);
            case CutWords.Read.Fits(Cut cut) ->
                    answered(
                            empty,
                            metered.cut(node.spec(), cut, Sql.quote(metric.from().value())),
                            asked);
        };
    }

    private static MeasureView wrong(MeasureView empty, List<Phrase> why) {
        return new MeasureView(
                empty.node(),
                empty.title(),
                empty.metric(),
                empty.wanted(),
                why,
                Optional.empty(),
                0,
                0,
                Optional.empty());
    }

    private static MeasureView answered(MeasureView empty, String select, Asked asked)
            throws Refusal {
        int from = asked.choices().number("after", 0, Integer.MAX_VALUE);
        int limit = Listing.limit(asked.choices());
        Rows rows =
                asked.seen()
                        .query(
                                "SELECT * FROM (%s) LIMIT %d OFFSET %d"
                                        .formatted(select, limit, from));
        long total =
                asked.seen().query("SELECT count(*) FROM (%s)".formatted(select)).at(0, 0)
                                instanceof Long count
                        ? count
                        : 0;
        int end = from + rows.size();
        return new MeasureView(
                empty.node(),
                empty.title(),
                empty.metric(),
                empty.wanted(),
                List.of(),
                Optional.of(rows),
                total,
                from,
                end < total && rows.size() > 0
                        ? Optional.of(String.valueOf(end))
                        : Optional.empty());
    }

    private static MeasureView.Wanted wanted(Asked asked) {
        Map<String, String> where = new LinkedHashMap<>();
        for (String said : asked.choices().all("where")) {
            int at = said.indexOf('=');
            where.put(at < 0 ? said : said.substring(0, at), at < 0 ? "" : said.substring(at + 1));
        }
        return new MeasureView.Wanted(
                asked.choices().all("by"),
                where,
                asked.choices().one("period").orElse(""),
                asked.choices().one("last").orElse(""),
                asked.choices().all("compare"));
    }

    @Override
    public Drawn draw(MeasureView view, Sheet sheet) {
        return new MeasurePage(view, sheet).draw();
    }
}

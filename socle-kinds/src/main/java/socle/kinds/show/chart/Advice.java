package socle.kinds.show.chart;

import java.util.List;
import java.util.stream.Collectors;
import socle.api.show.Mark;
import socle.api.text.Phrase;

/// Which marks suit a question, the best first, each with the rule behind it. The order of lengths,
/// angles and areas is that of Cleveland and McGill (1984): positions and lengths on a common scale
/// are read best, then angles, then areas, then shades.
record Advice(Question question) {

    /// A mark and why.
    record Advised(Mark mark, Phrase why) {

        String word() {
            return Slots.word(mark);
        }
    }

    private static final Phrase LENGTH =
            new Phrase(
                    "lengths on a common line are compared best",
                    "des longueurs sur une même ligne se comparent le mieux");
    private static final Phrase SLOPE =
            new Phrase("its slope shows the movement", "sa pente montre le mouvement");
    private static final Phrase SHADE =
            new Phrase(
                    "many values at once, shades read roughly",
                    "beaucoup de valeurs d’un coup, des teintes lues grossièrement");
    private static final Phrase AREA =
            new Phrase(
                    "many parts at once, areas read roughly",
                    "beaucoup de parts d’un coup, des aires lues grossièrement");

    /// The marks that suit, the best first.
    List<Advised> suited() {
        return switch (question) {
            case TREND ->
                    List.of(
                            said(Mark.LINE, SLOPE),
                            said(
                                    Mark.AREA,
                                    "the parts and their sum move together",
                                    "les parts et leur somme évoluent ensemble"),
                            said(
                                    Mark.BAR,
                                    "few steps, each compared with the next",
                                    "peu de pas, chacun comparé au suivant"));
            case COMPARISON -> List.of(said(Mark.BAR, LENGTH), said(Mark.RECT, SHADE), box());
            case SHARE ->
                    List.of(
                            said(Mark.BAR, LENGTH),
                            said(Mark.AREA, "shares that move", "des parts qui évoluent"),
                            said(
                                    Mark.ARC,
                                    "a whole of few parts, angles read roughly",
                                    "un tout de peu de parts, des angles lus grossièrement"),
                            said(Mark.TREEMAP, AREA));
            case PRIORITY ->
                    List.of(
                            said(
                                    Mark.PARETO,
                                    "the share reached by the first ones is told",
                                    "la part atteinte par les premiers est dite"),
                            said(Mark.BAR, LENGTH));
            case DISTRIBUTION ->
                    List.of(
                            said(
                                    Mark.HISTOGRAM,
                                    "the shape of one distribution",
                                    "la forme d’une distribution"),
                            box(),
                            said(
                                    Mark.QQ,
                                    "how far it is from a normal one",
                                    "son écart à une loi normale"));
            case RELATION ->
                    List.of(
                            said(
                                    Mark.POINT,
                                    "two quantities, each row a dot",
                                    "deux grandeurs, chaque ligne un point"),
                            said(Mark.RECT, SHADE),
                            said(
                                    Mark.LINE,
                                    "one quantity follows the other",
                                    "une grandeur suit l’autre"));
            case CHANGE ->
                    List.of(
                            said(
                                    Mark.WATERFALL,
                                    "each step adds to the one before",
                                    "chaque pas s’ajoute au précédent"),
                            said(Mark.BAR, LENGTH));
            case ESTIMATE ->
                    List.of(
                            said(
                                    Mark.INTERVAL,
                                    "the estimate with what is not known of it",
                                    "l’estimation avec ce que l’on n’en sait pas"));
            case FLOW ->
                    List.of(
                            said(
                                    Mark.SANKEY,
                                    "widths follow the flow from end to end",
                                    "les largeurs suivent le flux de bout en bout"),
                            said(Mark.RECT, SHADE),
                            said(Mark.BAR, LENGTH));
            case LOCATION ->
                    List.of(
                            said(
                                    Mark.GEO,
                                    "places where readers know them",
                                    "des lieux là où on les connaît"),
                            said(Mark.BAR, LENGTH));
            case SCHEDULE ->
                    List.of(
                            said(
                                    Mark.GANTT,
                                    "starts, ends and overlaps on one calendar",
                                    "débuts, fins et chevauchements sur un même calendrier"));
            case LEVEL ->
                    List.of(
                            said(
                                    Mark.TILE,
                                    "one number, and where it comes from",
                                    "un nombre, et d’où il vient"),
                            said(Mark.BAR, LENGTH));
        };
    }

    /// Whether a mark is among those that suit.
    boolean suits(Mark mark) {
        return suited().stream().anyMatch(one -> one.mark() == mark);
    }

    /// The marks that suit, but for the chosen one, each with its rule.
    Phrase others(Mark chosen) {
        return listed(suited().stream().filter(one -> one.mark() != chosen).toList());
    }

    /// The rule behind a mark that suits.
    Phrase why(Mark mark) {
        return suited().stream()
                .filter(one -> one.mark() == mark)
                .findFirst()
                .map(Advised::why)
                .orElse(Phrase.same(""));
    }

    static Phrase listed(List<Advised> advised) {
        return new Phrase(
                advised.stream()
                        .map(one -> one.word() + " (" + one.why().en() + ")")
                        .collect(Collectors.joining(", ")),
                advised.stream()
                        .map(one -> one.word() + " (" + one.why().fr() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static Advised box() {
        return said(
                Mark.BOX,
                "the spread of several groups side by side",
                "la dispersion de plusieurs groupes côte à côte");
    }

    private static Advised said(Mark mark, String en, String fr) {
        return new Advised(mark, new Phrase(en, fr));
    }

    private static Advised said(Mark mark, Phrase why) {
        return new Advised(mark, why);
    }
}

package socle.app.show.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import socle.api.show.Block;
import socle.api.text.Phrase;

/// One plot of each mark, as an author would have it, under the name that its picture has in
/// `docs/pictures/charts`. Its numbers were made up.
public final class OrdinaryPlots {

    private final Map<String, Block.Plot> tests = Plots.all();
    private final Map<String, Block.Plot> plots = new LinkedHashMap<>();

    private OrdinaryPlots() {}

    /// All of them, in the order of the guide.
    public static Map<String, Block.Plot> all() {
        return new OrdinaryPlots().compared().spread().parted().estimated().placed().plots;
    }

    private OrdinaryPlots compared() {
        put(
                "bar",
                "cost_by_species",
                new Phrase("One species costs a third", "Une espèce coûte le tiers"));
        put(
                "line",
                "months",
                new Phrase(
                        "Strikes double in eleven years", "Les collisions doublent en onze ans"));
        put(
                "area",
                "area_stacked",
                new Phrase("All phases rise together", "Toutes les phases montent ensemble"));
        put(
                "rect",
                "heat",
                new Phrase("Late summer is the worst", "La fin de l’été est la pire saison"));
        put("tile", "tile", new Phrase("Strikes this month", "Collisions du mois"));
        return this;
    }

    private OrdinaryPlots spread() {
        put(
                "point",
                "points_trend",
                new Phrase("Heavier animals cost more", "Un animal plus lourd coûte plus"));
        put(
                "histogram",
                "histogram",
                new Phrase("Most values are low", "La plupart des valeurs sont basses"));
        put("box", "boxes", new Phrase("The groups overlap", "Les groupes se recouvrent"));
        put("qq", "quantiles", new Phrase("The high end is heavy", "La queue haute est lourde"));
        put(
                "facets",
                "points_facets",
                new Phrase("Each group on the same scales", "Chaque groupe aux mêmes échelles"));
        return this;
    }

    private OrdinaryPlots parted() {
        put("arc", "pie", new Phrase("Four in ten on approach", "Quatre sur dix en approche"));
        put(
                "pareto",
                "pareto",
                new Phrase("Few species make most of it", "Peu d’espèces font l’essentiel"));
        put(
                "waterfall",
                "waterfall",
                new Phrase("What made the sum change", "Ce qui a changé la somme"));
        put(
                "treemap",
                "treemap",
                new Phrase("Water birds cost most", "Les oiseaux d’eau coûtent le plus"));
        put("sankey", "sankey", new Phrase("Where it goes", "Où cela va"));
        return this;
    }

    private OrdinaryPlots estimated() {
        put(
                "interval",
                "forest",
                new Phrase("The pooled effect is sure", "L’effet commun est sûr"));
        put("roc", "roc", new Phrase("Better than chance", "Mieux que le hasard"));
        put(
                "calibration",
                "calibration",
                new Phrase("What it says is what happens", "Ce qu’il annonce arrive"));
        return this;
    }

    private OrdinaryPlots placed() {
        put(
                "points",
                "map_points",
                new Phrase("The coast has the most", "Le littoral en a le plus"));
        put("regions", "map", new Phrase("The east has the most", "L’est en a le plus"));
        put("gantt", "gantt", new Phrase("Two tasks overlap", "Deux tâches se chevauchent"));
        return this;
    }

    private void put(String name, String test, Phrase title) {
        Block.Plot plot = Objects.requireNonNull(tests.get(test), test);
        plots.put(
                name,
                new Block.Plot(
                        name,
                        title,
                        new Phrase("Made-up numbers", "Nombres inventés"),
                        Phrase.same(""),
                        plot.chart(),
                        plot.rows()));
    }
}

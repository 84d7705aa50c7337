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
                new Phrase("One species costs over a third", "Une espèce coûte plus du tiers"));
        put(
                "line",
                "months",
                new Phrase(
                        "Strikes rise, most in summer", "Les collisions montent, surtout l’été"));
        put(
                "area",
                "area_stacked",
                new Phrase("All phases rise together", "Toutes les phases montent ensemble"));
        put(
                "rect",
                "heat",
                new Phrase("Days of August have the most", "Les jours d’août en ont le plus"));
        put("tile", "tile", new Phrase("Cost this month", "Coût du mois"));
        return this;
    }

    private OrdinaryPlots spread() {
        put(
                "point",
                "points_trend",
                new Phrase("Faster strikes cost more", "Plus vite, plus cher"));
        put(
                "histogram",
                "histogram",
                new Phrase("Most delays are short", "La plupart des retards sont courts"));
        put("box", "boxes", new Phrase("Speeds overlap", "Les vitesses se recouvrent"));
        put("qq", "quantiles", new Phrase("The high end is heavy", "La queue haute est lourde"));
        put(
                "facets",
                "points_facets",
                new Phrase("Each group on the same scales", "Chaque groupe aux mêmes échelles"));
        return this;
    }

    private OrdinaryPlots parted() {
        put(
                "arc",
                "pie",
                new Phrase("Nearly four in ten on approach", "Près de quatre sur dix en approche"));
        put(
                "pareto",
                "pareto",
                new Phrase("Four species make 80% of it", "Quatre espèces font 80\u202F% du coût"));
        put(
                "waterfall",
                "waterfall",
                new Phrase("A third of the budget is gone", "Un tiers du budget est parti"));
        put(
                "treemap",
                "treemap",
                new Phrase(
                        "Water birds make half of it", "Les oiseaux d’eau font la moitié du coût"));
        put(
                "sankey",
                "sankey",
                new Phrase(
                        "Nine strikes in ten cost nothing",
                        "Neuf collisions sur dix ne coûtent rien"));
        return this;
    }

    private OrdinaryPlots estimated() {
        put(
                "interval",
                "forest",
                new Phrase(
                        "The pooled difference is not zero", "L’écart d’ensemble n’est pas nul"));
        put("roc", "roc", new Phrase("Better than chance", "Mieux que le hasard"));
        put(
                "calibration",
                "calibration",
                new Phrase("The model announces too much", "Le modèle en annonce trop"));
        return this;
    }

    private OrdinaryPlots placed() {
        put(
                "points",
                "map_points",
                new Phrase("Airport 6 has the most", "L’aéroport 6 en a le plus"));
        put("regions", "map", new Phrase("The west has the most", "L’ouest en a le plus"));
        put("gantt", "gantt", new Phrase("Two tasks run today", "Deux tâches courent aujourd’hui"));
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

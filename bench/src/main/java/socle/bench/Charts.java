package socle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.app.show.Beside;
import socle.app.show.PlotHtml;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.OneWidth;
import socle.app.show.chart.Plots;

/// The CPU of one chart in a warm process, an ordinary one of each mark and a scatter plot of 5,000
/// points: drawn by Socle in both widths with its words, as pages do, and in one width; beside
/// ECharts that draws the same rows in the same size on the server. In turn, in batches.
///
/// `java -XX:+UseSerialGC -cp 'bench/target/classes:bench/target/lib/*' socle.bench.Charts
/// [ROUNDS]` from the root of the sources, with `node` and `npm` on the path.
public final class Charts {

    /// An ordinary plot of each mark, then two large ones.
    private static final List<String> NAMES =
            List.of(
                    "cost_by_species",
                    "months",
                    "area_stacked",
                    "airports",
                    "histogram",
                    "boxes",
                    "heat",
                    "donut",
                    "tile",
                    "pareto",
                    "waterfall",
                    "forest",
                    "quantiles",
                    "treemap",
                    "sankey",
                    "map",
                    "gantt",
                    "sankey_layers",
                    "points_many");

    private static final int BATCHES = 10;
    private static final String HEAD =
            """
            | | rows | Socle, both widths, ms | Socle, wide, ms | ECharts, ms | both widths / ECharts | wide / ECharts | bytes, wide · ECharts |
            |---|---|---|---|---|---|---|---|
            """;

    private final int rounds;
    private final ServerECharts peer;

    private Charts(int rounds, ServerECharts peer) {
        this.rounds = rounds;
        this.peer = peer;
    }

    /// Prints the table.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        Path folder = Files.createTempDirectory("charts");
        try (ServerECharts peer = ServerECharts.in(folder)) {
            Charts charts = new Charts(rounds, peer);
            List<Block.Plot> plots = NAMES.stream().map(Plots::named).toList();
            plots.forEach(plot -> times(rounds / 4, () -> page(plot)));
            System.out.print(HEAD);
            plots.forEach(charts::measure);
        } finally {
            Folders.remove(folder);
        }
    }

    private void measure(Block.Plot plot) {
        Drawing.Picture picture = (Drawing.Picture) Drawing.of(plot, Language.EN);
        Supplier<String> both = () -> page(plot);
        Supplier<String> wide = () -> OneWidth.wide(plot, Language.EN).html();
        times(rounds, both);
        times(rounds, wide);
        peer.load(plot, picture.wide().frame().height());
        peer.draw(rounds);
        List<Long> ours = new ArrayList<>();
        List<Long> one = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        long bytes = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            ours.addAll(times(rounds / BATCHES, both));
            one.addAll(times(rounds / BATCHES, wide));
            ServerECharts.Drawn drawn = peer.draw(rounds / BATCHES);
            theirs.addAll(drawn.nanos());
            bytes = drawn.bytes();
        }
        String mark = plot.chart().mark().name().toLowerCase(Locale.ROOT);
        System.out.printf(
                Locale.ROOT,
                "| %s (`%s`) | %d | %s | %s |%s%n",
                mark,
                plot.name(),
                plot.rows().size(),
                Spread.of(ours),
                Spread.of(one),
                theirs.isEmpty()
                        ? " none | | | " + size(wide) + " |"
                        : " %s | 1/%.1f | 1/%.1f | %d · %d |"
                                .formatted(
                                        Spread.of(theirs),
                                        Spread.of(theirs).median() / Spread.of(ours).median(),
                                        Spread.of(theirs).median() / Spread.of(one).median(),
                                        size(wide),
                                        bytes));
    }

    /// What stands on a page: both drawings, their words among them.
    private static String page(Block.Plot plot) {
        return new PlotHtml(Language.EN, Beside.nothing()).drawing(plot).html();
    }

    private static int size(Supplier<String> drawing) {
        return drawing.get().getBytes(UTF_8).length;
    }

    /// The CPU that this thread takes each time, in nanoseconds.
    private static List<Long> times(int rounds, Supplier<String> drawing) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (drawing.get().isEmpty()) {
                throw new IllegalStateException("nothing was drawn");
            }
            times.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return times;
    }
}

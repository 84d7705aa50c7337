package socle.app.screens.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.access.Right;
import socle.api.show.Block;
import socle.api.text.Phrase;
import socle.app.show.export.ChartFiles;
import socle.app.show.export.Form;
import socle.app.show.export.Source;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Param;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.graph.Declared;

/// The files of a chart of a node's page.
public final class ChartDownload implements Download {

    private static final Map<Form, String> TYPES =
            Map.of(
                    Form.SVG, "image/svg+xml",
                    Form.PNG, "image/png",
                    Form.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    Form.CSV, "text/csv; charset=utf-8");

    @Override
    public Route route() {
        return new Route(
                "/nodes/{node}/charts/{picture}/{form}",
                List.of(
                        new Param("node", new Phrase("The node’s name.", "Le nom du nœud.")),
                        new Param(
                                "picture",
                                new Phrase(
                                        "The chart’s name on the page.",
                                        "Le nom du graphique sur la page.")),
                        new Param(
                                "form",
                                new Phrase(
                                        "The form: svg, png, xlsx or csv.",
                                        "La forme\u00a0: svg, png, xlsx ou csv."))),
                List.of());
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A chart of a node as a picture, a workbook or values, with where it comes from.",
                "Un graphique d’un nœud en image, classeur ou valeurs, avec sa provenance.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public List<String> mediaTypes() {
        return TYPES.values().stream().sorted().toList();
    }

    @Override
    public Taken file(Asked asked) throws Refusal {
        Declared one = Found.node(asked);
        Form form = form(asked.name("form"));
        Block.Plot plot =
                plots(new Owned(one.node(), asked).page().blocks())
                        .filter(it -> it.name().equals(asked.name("picture")))
                        .findFirst()
                        .orElseThrow(() -> unknown(asked.name("picture")));
        Source source = new Source(one.id(), one.tables(), asked.seen().evidence(one.id()));
        byte[] bytes =
                Optional.ofNullable(ChartFiles.of(plot, source, asked.language()).get(form))
                        .orElseThrow(() -> unknown(asked.name("form")));
        return new Taken(
                plot.name().replaceAll("[^A-Za-z0-9_-]", "_") + "." + form.ending(),
                TYPES.getOrDefault(form, "application/octet-stream"),
                out -> out.write(bytes));
    }

    private static Stream<Block.Plot> plots(List<Block> blocks) {
        return Pieces.of(blocks).filter(Block.Plot.class::isInstance).map(Block.Plot.class::cast);
    }

    private static Form form(String ending) throws Refusal {
        return Stream.of(Form.values())
                .filter(it -> it.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> unknown(ending));
    }

    private static Refusal unknown(String name) {
        return Refusal.unknown(
                Phrase.of(
                        "there is no '%s' to take away here",
                        "il n’y a pas de «\u00a0%s\u00a0» à emporter ici", name),
                new Phrase(
                        "take it from the links under a chart",
                        "prenez-le par les liens sous un graphique"));
    }
}

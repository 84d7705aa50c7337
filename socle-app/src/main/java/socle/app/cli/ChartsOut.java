package socle.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import socle.api.show.Block;
import socle.api.text.Phrase;
import socle.app.show.DefaultPage;
import socle.app.show.Within;
import socle.app.show.export.ChartFiles;
import socle.app.show.export.Form;
import socle.app.show.export.Source;
import socle.app.show.words.Numbers;
import socle.core.graph.Declared;
import socle.core.sight.Moment;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts the charts of a node into a folder, each in the forms that were asked for.
final class ChartsOut {

    private final Desk desk;
    private final Declared node;
    private final Source source;
    private final List<Block.Plot> plots;

    ChartsOut(Desk desk, Declared node, Moment seen) {
        this.desk = desk;
        this.node = node;
        this.source = new Source(node.id(), node.tables(), seen.evidence(node.id()));
        this.plots = Within.plots(DefaultPage.of(node.node(), seen).blocks()).toList();
    }

    /// Overwrites files of the same names.
    void write(List<Form> forms, Path folder) throws Mistake, IOException {
        if (plots.isEmpty()) {
            throw source.told().isEmpty() ? asleep() : chartless();
        }
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Block.Plot plot : plots) {
            Map<Form, byte[]> files = ChartFiles.of(plot, source, desk.voice().language());
            for (Form form : forms) {
                byte[] bytes = files.get(form);
                if (bytes == null) {
                    throw nothing();
                }
                Path file = folder.resolve(name(plot) + "." + form.ending());
                Files.write(file, bytes);
                written.add(file);
            }
        }
        tell(written);
    }

    private String name(Block.Plot plot) {
        return plots.size() == 1 ? node.id().value() : node.id() + "." + plot.name();
    }

    private Mistake asleep() {
        return new Mistake(
                Phrase.of(
                        "'%s' has not run yet",
                        "«\u00a0%s\u00a0» n’a pas encore été exécuté", node.id()),
                Phrase.of("run it: socle run %s", "exécutez-le\u00a0: socle run %s", node.id()));
    }

    private Mistake chartless() {
        return new Mistake(
                Phrase.of(
                        "'%s' draws no chart",
                        "«\u00a0%s\u00a0» ne dessine aucun graphique", node.id()),
                new Phrase(
                        "name a node that draws one; the rows of a table: socle query … --format csv",
                        "nommez un nœud qui en dessine un\u202f; les lignes d’une table\u00a0: socle query … --format csv"));
    }

    private Mistake nothing() {
        return new Mistake(
                Phrase.of(
                        "'%s' has nothing to draw, so there is no picture",
                        "«\u00a0%s\u00a0» n’a rien à dessiner, donc pas d’image", node.id()),
                Phrase.of(
                        "its page says why: socle show %s",
                        "sa page dit pourquoi\u00a0: socle show %s", node.id()));
    }

    private void tell(List<Path> written) throws IOException {
        ObjectNode document = Json.object();
        ArrayNode files = document.putArray("files");
        for (Path file : written) {
            long bytes = Files.size(file);
            files.addObject().put("path", file.toString()).put("bytes", bytes);
            if (!desk.json()) {
                String size = new Numbers(desk.voice().language()).bytes(bytes);
                desk.voice().answer(file + "  " + size);
            }
        }
        if (desk.json()) {
            desk.answer(document);
        }
    }
}

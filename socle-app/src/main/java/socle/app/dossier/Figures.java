package socle.app.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.app.show.Beside;
import socle.app.show.export.ChartFiles;
import socle.app.show.export.Form;
import socle.app.show.markup.Markup;

/// The files of the charts of one document. A chart that stands on two pages has its files once.
final class Figures {

    private static final String FOLDER = "figures/";

    private final Keeping keeping;
    private final Map<String, Map<Form, byte[]>> charts = new HashMap<>();

    private enum Keeping {
        ALL,
        NONE
    }

    private Figures(Keeping keeping) {
        this.keeping = keeping;
    }

    /// Files are made, for a document in a folder.
    static Figures kept() {
        return new Figures(Keeping.ALL);
    }

    /// No file is made, for a document that is one file itself.
    static Figures none() {
        return new Figures(Keeping.NONE);
    }

    /// Every file that a page has offered so far, by its name inside the folder.
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        charts.forEach(
                (name, forms) ->
                        forms.forEach((form, bytes) -> files.put(file(name, form), bytes)));
        return files;
    }

    /// What stands beside the charts of a node.
    Beside beside(NodeId node, Book book) {
        return new Beside() {
            @Override
            public List<Download> downloads(Block.Plot plot) {
                return keeping == Keeping.NONE ? List.of() : offered(plot, node, book);
            }

            @Override
            public Optional<String> rows(Block.Plot plot) {
                return keeping == Keeping.NONE
                        ? Optional.empty()
                        : Optional.of(file(name(plot, node), Form.CSV));
            }

            @Override
            public Markup stamp(Block.Plot plot) {
                return new Stamp(book).drawn(node, book.tables(node));
            }

            @Override
            public Markup stamp(NodeId shown) {
                return new Stamp(book).drawn(shown, book.tables(shown));
            }
        };
    }

    private List<Beside.Download> offered(Block.Plot plot, NodeId node, Book book) {
        String name = name(plot, node);
        Map<Form, byte[]> forms =
                charts.computeIfAbsent(
                        name, _ -> ChartFiles.of(plot, book.origin(node), book.language()));
        List<Beside.Download> downloads = new ArrayList<>();
        for (Form form : Form.values()) {
            if (forms.containsKey(form)) {
                long bytes = Objects.requireNonNull(forms.get(form)).length;
                downloads.add(
                        new Beside.Download(
                                form.name(), form.use(), file(name, form), Optional.of(bytes)));
            }
        }
        return downloads;
    }

    /// The node's name; with the chart's where they differ, as a node may draw several.
    private static String name(Block.Plot plot, NodeId node) {
        return plot.name().equals(node.value())
                ? plot.name()
                : node + "." + plot.name().replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private static String file(String name, Form form) {
        return FOLDER + name + "." + form.ending();
    }
}

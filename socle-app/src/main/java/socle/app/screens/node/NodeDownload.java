package socle.app.screens.node;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import socle.api.Exports;
import socle.api.Node;
import socle.api.access.Right;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Param;
import socle.app.view.Paths;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.graph.Declared;

/// A node in the form of its own that its kind has, with what has to lie beside it: the files that
/// the command line writes, in one archive.
public final class NodeDownload implements Download {

    private static final String TYPE = "application/zip";

    static String path(NodeId node) {
        return Paths.node(node) + "/own";
    }

    @Override
    public Route route() {
        return new Route(
                "/nodes/{node}/own",
                List.of(new Param("node", new Phrase("The node’s name.", "Le nom du nœud."))),
                List.of());
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A node in the form of its own, such as a notebook of Jupyter, with the tables that"
                        + " it reads: the files of socle export, in a ZIP archive.",
                "Un nœud dans sa forme propre, comme un carnet Jupyter, avec les tables qu’il"
                        + " lit\u00a0: les fichiers de socle export, dans une archive ZIP.");
    }

    @Override
    public Right right() {
        return Right.ROWS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(TYPE);
    }

    @Override
    public Taken file(Asked asked) throws Refusal {
        Declared one = Found.node(asked);
        return taken(one, one.node(), asked);
    }

    private static <S extends Record> Taken taken(Declared one, Node<S> node, Asked asked)
            throws Refusal {
        Exports<S> exports = Exports.of(node).orElseThrow(() -> none(node.id()));
        if (asked.seen().published(node.id()).isEmpty()) {
            throw Refusal.unknown(
                    Phrase.of(
                            "'%s' has not run yet",
                            "«\u00a0%s\u00a0» n’a pas encore été exécuté", node.id()),
                    new Phrase("make it run first", "exécutez-le d’abord"));
        }
        if (!asked.seen().isWhole(node.id())) {
            throw new Refusal(
                    Refusal.Sort.FORBIDDEN,
                    Phrase.of(
                            "you see a part of what '%s' is made of",
                            "vous ne voyez qu’une partie de ce dont «\u00a0%s\u00a0» est fait",
                            node.id()),
                    new Phrase("ask whoever keeps the project", "demandez à qui tient le projet"));
        }
        return new Taken(
                node.id() + "." + exports.ending() + ".zip",
                TYPE,
                out -> write(one, node, exports, asked, out));
    }

    private static <S extends Record> void write(
            Declared one, Node<S> node, Exports<S> exports, Asked asked, OutputStream out)
            throws IOException {
        try (Parcel parcel = new Parcel(one, asked, out)) {
            exports.export(node, parcel);
        }
    }

    private static Refusal none(NodeId node) {
        return Refusal.unknown(
                Phrase.of(
                        "'%s' has no form of its own",
                        "«\u00a0%s\u00a0» n’a pas de forme propre", node),
                new Phrase("take its rows", "prenez ses lignes"));
    }
}

package socle.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import socle.api.text.NodeId;
import socle.app.show.words.Numbers;
import tools.jackson.databind.node.ObjectNode;

/// Prints the page of a node into a folder.
record SheetOut(Desk desk, NodeId node) {

    /// Overwrites a file of the same name.
    void write(Path folder) throws Mistake, Faulty, IOException {
        Path file = folder.resolve(node + ".pdf");
        Printing.print(desk, new Press.Wished(node, file), desk.voice().language());
        long bytes = Files.size(file);
        if (desk.json()) {
            ObjectNode document = Json.object();
            document.putArray("files").addObject().put("path", file.toString()).put("bytes", bytes);
            desk.answer(document);
        } else {
            String size = new Numbers(desk.voice().language()).bytes(bytes);
            desk.voice().answer(file + "  " + size);
        }
    }
}

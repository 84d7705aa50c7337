package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Declares;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.kinds.collect.Legal;

/// `file`: collects files of rows, keeps what does not fit with its line, and proves by a count of
/// its own that no row was lost.
public final class FileKind implements NodeKind<FileSpec>, Guards<FileSpec>, Declares<FileSpec> {

    @Override
    public String word() {
        return "file";
    }

    @Override
    public Phrase label() {
        return new Phrase("file", "fichier");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("sources", "yml");
    }

    @Override
    public Class<FileSpec> spec() {
        return FileSpec.class;
    }

    @Override
    public Gives gives(FileSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<FileSpec> node, Neighbours neighbours) {
        return Legal.guard(node, node.spec().legal());
    }

    @Override
    public Optional<List<Column>> columns(FileSpec spec) {
        List<Column> all = new ArrayList<>();
        spec.columns().forEach((name, type) -> all.add(new Column(name, type)));
        spec.file_column().ifPresent(name -> all.add(new Column(name, "VARCHAR")));
        return spec.columns().isEmpty() ? Optional.empty() : Optional.of(all);
    }

    @Override
    public Outcome work(Node<FileSpec> node, Bench bench) throws IOException, InterruptedException {
        return Legal.work(
                node.spec().legal(), sheet -> new Collecting(node.spec(), sheet, bench).outcome());
    }
}

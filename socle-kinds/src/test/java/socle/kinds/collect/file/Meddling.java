package socle.kinds.collect.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.InputFile;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.text.Phrase;

/// Collects files while somebody still writes them.
final class Meddling implements NodeKind<FileSpec> {

    private final FileKind file = new FileKind();

    @Override
    public String word() {
        return "meddling";
    }

    @Override
    public Phrase label() {
        return Phrase.same("meddling");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("meddlings", "yml");
    }

    @Override
    public Class<FileSpec> spec() {
        return FileSpec.class;
    }

    @Override
    public Gives gives(FileSpec spec) {
        return file.gives(spec);
    }

    @Override
    public Outcome work(Node<FileSpec> node, Bench bench) throws IOException, InterruptedException {
        Outcome outcome = file.work(node, bench);
        for (InputFile input : bench.files(node.spec().files())) {
            Files.writeString(input.path(), "2\n", StandardOpenOption.APPEND);
        }
        return outcome;
    }
}

package socle.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.Exports;
import socle.api.Node;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.app.show.export.RowsForm;
import socle.app.show.words.Numbers;
import socle.core.graph.Declared;
import socle.core.sight.Moment;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts what a node published into files: its tables, or the form of its own that its kind has.
@Command(name = "export")
final class ExportVerb implements Verb {

    private static final String SLIDES = "pptx";

    @Parameters(paramLabel = "NODE", descriptionKey = "NODE")
    String name = "";

    @Option(
            names = "--to",
            paramLabel = "FORMS",
            split = ",",
            required = true,
            hideParamSyntax = true)
    List<String> forms = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "charts-out")
    @Nullable String out;

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException {
        Opened open = desk.open();
        Declared node = open.node(name);
        Moment seen = open.seen();
        if (seen.published(node.id()).isEmpty()) {
            throw new Mistake(
                    Phrase.of(
                            "'%s' has not run yet",
                            "«\u00a0%s\u00a0» n’a pas encore été exécuté", node.id()),
                    Phrase.of(
                            "run it: socle run %s", "exécutez-le\u00a0: socle run %s", node.id()));
        }
        Path here = desk.around().here();
        Outgoing outgoing =
                new Outgoing(
                        open,
                        seen,
                        desk.voice().language(),
                        out == null ? here : here.resolve(out).normalize());
        for (String form : forms) {
            if (form.equals(SLIDES)) {
                slides(desk, node, outgoing);
                continue;
            }
            write(node.node(), form, open, seen, outgoing);
        }
        tell(outgoing.written(), desk);
        return Ending.DONE;
    }

    /// Its page as slides, whatever its kind.
    private static void slides(Desk desk, Declared node, Outgoing outgoing)
            throws Mistake, Faulty, IOException {
        Path file = outgoing.opened(node.id() + "." + SLIDES);
        Press.Wished wished =
                new Press.Wished(
                        DossierForm.SLIDES, file, OptionalInt.empty(), Optional.of(node.id()));
        Press.Printed _ = Printing.print(desk, wished, desk.voice().language());
    }

    private static <S extends Record> void write(
            Node<S> node, String form, Opened open, Moment seen, Outgoing outgoing)
            throws Mistake, IOException {
        Optional<Exports<S>> own = Exports.of(node).filter(it -> it.ending().equals(form));
        if (own.isPresent()) {
            own.get().export(node, outgoing);
            return;
        }
        RowsForm rows = RowsForm.of(form).orElseThrow(() -> unknown(node, form));
        new TableFiles(node, open, seen, outgoing).put(rows);
    }

    static <S extends Record> Mistake unknown(Node<S> node, String form) {
        List<String> known =
                Stream.concat(
                                Exports.of(node).map(Exports::ending).stream(),
                                Stream.concat(
                                        Stream.of(RowsForm.values()).map(RowsForm::ending),
                                        Stream.of(SLIDES)))
                        .toList();
        return new Mistake(
                Phrase.of(
                        "'%s' has no form '%s'",
                        "«\u00a0%s\u00a0» n’a pas de forme «\u00a0%s\u00a0»", node.id(), form),
                Suggestion.todo(
                        form,
                        known,
                        Phrase.of(
                                "its forms: %s",
                                "ses formes\u00a0: %s", String.join(", ", known))));
    }

    static void tell(List<Path> written, Desk desk) throws IOException {
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

package socle.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import tools.jackson.databind.node.ObjectNode;

/// The document of the project, in one form or several: a folder that needs no server, paper.
@Command(name = "dossier")
final class DossierVerb implements Verb {
    @Option(names = "--out", paramLabel = "DIR")
    @Nullable String out;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            descriptionKey = "forms",
            split = ",",
            hideParamSyntax = true)
    List<String> formats = new ArrayList<>();

    @Option(names = "--bloc", paramLabel = "N", descriptionKey = "bloc")
    int bloc;

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException {
        Set<DossierForm> forms = forms();
        Opened open = desk.sound();
        Path base =
                out == null
                        ? open.hidden("dossier")
                        : desk.around().here().resolve(out).normalize();
        ObjectNode document = Json.object();
        List<Problem> problems = new ArrayList<>();
        int files = 0;
        for (DossierForm form : forms) {
            Press.Wished wished = new Press.Wished(form, target(base, form), bloc(open, forms));
            Press.Printed printed = Printing.print(desk, wished, desk.voice().language());
            files += printed.files();
            problems.addAll(printed.problems());
            tell(desk, printed, document.isEmpty() ? document : document.withObject("forms"), form);
        }
        if (desk.json()) {
            document.put("files", files);
            ProblemsOut.put(document, problems.stream().distinct().toList(), desk.voice());
            desk.answer(document);
        }
        return Ending.DONE;
    }

    private static void tell(
            Desk desk, Press.Printed printed, ObjectNode document, DossierForm form) {
        if (desk.json()) {
            document.put(document.isEmpty() ? "dossier" : word(form), printed.first().toString());
        } else {
            desk.voice()
                    .answer(
                            printed.files() == 1
                                    ? Phrase.of("dossier: %s", "dossier\u00a0: %s", printed.first())
                                    : Phrase.of(
                                            "dossier: %s (%s files)",
                                            "dossier\u00a0: %s (%s fichiers)",
                                            printed.first(),
                                            Phrase.count(printed.files())));
        }
    }

    private OptionalInt bloc(Opened open, Set<DossierForm> forms) throws Mistake {
        if (bloc == 0) {
            return OptionalInt.empty();
        }
        if (!forms.contains(DossierForm.SLIDES)) {
            throw new Mistake(
                    new Phrase(
                            "--bloc is for slides alone",
                            "--bloc ne concerne que les diapositives"),
                    new Phrase(
                            "write --format slides --bloc N, or leave it out",
                            "écrivez --format slides --bloc N, ou enlevez-le"));
        }
        int most = open.frameworks().stream().mapToInt(it -> it.blocs().size()).max().orElse(0);
        if (bloc < 1 || bloc > most) {
            throw new Mistake(
                    Phrase.of("there is no bloc %s", "il n’y a pas de bloc %s", bloc),
                    Phrase.of("write a number from 1 to %s", "écrivez un nombre de 1 à %s", most));
        }
        return OptionalInt.of(bloc);
    }

    private Set<DossierForm> forms() throws Mistake {
        Set<DossierForm> forms = EnumSet.noneOf(DossierForm.class);
        for (String format : formats) {
            forms.add(form(format.strip()));
        }
        return forms.isEmpty() ? EnumSet.of(DossierForm.HTML) : forms;
    }

    private static DossierForm form(String format) throws Mistake {
        List<String> known = Arrays.stream(DossierForm.values()).map(DossierVerb::word).toList();
        for (DossierForm form : DossierForm.values()) {
            if (word(form).equals(format)) {
                return form;
            }
        }
        throw new Mistake(
                Phrase.of(
                        "a dossier has no form '%s'",
                        "un dossier n’a pas de forme «\u00a0%s\u00a0»", format),
                Suggestion.todo(
                        format,
                        known,
                        Phrase.of(
                                "choose among %s",
                                "choisissez parmi %s",
                                known.stream().collect(Collectors.joining(", ")))));
    }

    private static String word(DossierForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    /// All forms share a name, and each has an ending of its own beside the folder of pages.
    private static Path target(Path base, DossierForm form) {
        if (form.ending().isEmpty() || base.toString().endsWith(form.ending())) {
            return base;
        }
        String name = String.valueOf(base.getFileName()).replaceFirst("\\.pdf$", "");
        return base.resolveSibling(name + form.ending());
    }
}

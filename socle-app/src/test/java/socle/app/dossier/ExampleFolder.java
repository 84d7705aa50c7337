package socle.app.dossier;

import java.io.IOException;
import java.nio.file.Path;
import socle.api.text.Language;

/// Writes the example's dossier, to be looked at: `ExampleFolder FOLDER fr`.
final class ExampleFolder {
    private ExampleFolder() {}

    public static void main(String[] arguments) throws IOException {
        Language language = arguments[1].equals("en") ? Language.EN : Language.FR;
        switch (Dossier.compile(Example.ordinary().source(), language)) {
            case Compilation.Compiled compiled -> compiled.writeTo(Path.of(arguments[0]));
            case Compilation.Refused refused ->
                    refused.problems().forEach(it -> System.err.println(it.in(language)));
        }
    }
}

package socle.app.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import socle.api.text.Language;
import socle.core.proof.FrameworkReader;
import socle.core.testing.PlainSql;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

/// Writes the example's slides, to be looked at: `ExampleSlides FILE fr`.
final class ExampleSlides {
    private ExampleSlides() {}

    public static void main(String[] arguments) throws IOException {
        Language language = arguments[1].equals("en") ? Language.EN : Language.FR;
        Example example = Example.ordinary();
        FrameworkReader reader = new FrameworkReader(new SpecReader(new Forms(), new PlainSql()));
        example.frameworks =
                reader.find("expert-data-science", Path.of("."), System.err::println).stream()
                        .toList();
        switch (Dossier.slides(example.source(), language, OptionalInt.empty())) {
            case Compilation.Compiled compiled ->
                    Files.write(Path.of(arguments[0]), compiled.files().firstEntry().getValue());
            case Compilation.Refused refused ->
                    refused.problems().forEach(it -> System.err.println(it.in(language)));
        }
    }
}

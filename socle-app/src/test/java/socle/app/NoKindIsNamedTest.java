package socle.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socle.api.NodeKind;

class NoKindIsNamedTest {
    private static final Path ROOT = Path.of(System.getProperty("socle.root"));

    /// HTML has an attribute of the name of a kind: set, taken away, or among those that are known.
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(\\.at\\(|removeAttr\\(|\"transform\",\\s*)\"role\"");

    @Test
    void no_text_in_core_or_app_is_the_word_of_a_kind() throws IOException {
        List<String> words = words();
        assertFalse(words.isEmpty());
        String any = String.join("|", words);
        Pattern named =
                Pattern.compile("\"(?:kind: *)?(?:" + any + ")\"|\\bkind: *(?:" + any + ")\\b");
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            String text = ATTRIBUTE.matcher(Files.readString(source)).replaceAll("$1");
            Matcher matcher = named.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                found.add(ROOT.relativize(source) + ":" + line + " " + matcher.group());
            }
        }
        assertEquals(List.of(), found);
    }

    @SuppressWarnings("rawtypes") // the class of a generic type is raw
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (NodeKind kind : ServiceLoader.load(NodeKind.class)) {
            words.add(kind.word());
        }
        return words;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("socle-core", "socle-app")) {
            try (Stream<Path> tree = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                tree.filter(Files::isRegularFile)
                        .filter(
                                file ->
                                        file.toString()
                                                .matches(".*\\.(java|properties|xml|css|html)"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}

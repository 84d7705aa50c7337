package socle.app.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import socle.core.project.Brand;
import socle.core.serve.Edition;

/// The author's sign and colour as files that pages have beside them.
///
/// @param root where the project lies
public record BrandFiles(Brand brand, Path root) {

    /// The name of the style sheet.
    public static final String STYLE = "css/brand.css";

    /// Those of a project that has any.
    public static Optional<BrandFiles> of(Edition.Contents contents) {
        return contents.settings()
                .brand()
                .map(brand -> new BrandFiles(brand, contents.outlook().root()));
    }

    /// Changes when what is said of them, or the picture, does.
    public String version() {
        String said =
                brand.color().orElse("")
                        + brand.logo()
                                .map(logo -> logo.pattern() + state(root.resolve(logo.pattern())))
                                .orElse("");
        SortedMap<String, byte[]> one = new TreeMap<>();
        one.put("", said.getBytes(StandardCharsets.UTF_8));
        return Assets.digest(one);
    }

    private static String state(Path file) {
        try {
            return " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException _) {
            return " gone";
        }
    }

    /// The name of the picture, when there is one.
    public Optional<String> logo() {
        return brand.logo().map(it -> isSvg(it.pattern()) ? "css/logo.svg" : "css/logo.png");
    }

    /// Both, by name.
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        brand.color()
                .map(BrandStyle::of)
                .ifPresent(it -> files.put(STYLE, it.getBytes(StandardCharsets.UTF_8)));
        logo().ifPresent(it -> files.put(it, picture()));
        return files;
    }

    /// The picture, freed of all but its shapes.
    public byte[] picture() {
        String logo = brand.logo().orElseThrow().pattern();
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(logo));
            return isSvg(logo)
                    ? LogoSvg.cleaned(new String(bytes, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a picture is drawn, and not made of points.
    public static boolean isSvg(String logo) {
        return !logo.toLowerCase(Locale.ROOT).endsWith(".png");
    }
}

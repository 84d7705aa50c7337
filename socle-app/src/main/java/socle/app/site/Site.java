package socle.app.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Language;
import socle.app.show.Assets;
import socle.app.show.BrandFiles;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Paths;
import socle.app.view.Refusal;
import socle.app.view.RefusalPage;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.app.view.Shell;
import socle.app.view.Table;
import socle.core.access.Visitor;
import socle.core.serve.Glimpse;
import socle.core.serve.Host;

/// Draws all pages that a reader finds from the first one, as files.
public final class Site {

    private final List<Drawable> screens;
    private final Glimpse glimpse;
    private final Visitor reader;
    private final Language language;
    private final Instant now;

    private record Drawable(Screen<?> screen, Pattern form) {}

    /// @param reader who will look: what is not for them is not in it
    public Site(Table table, Glimpse glimpse, Visitor reader, Language language, Instant now) {
        this.glimpse = glimpse;
        this.reader = reader;
        this.language = language;
        this.now = now;
        this.screens =
                table.screens().stream()
                        .filter(it -> reader.may(it.right()))
                        .map(it -> new Drawable(it, form(it.route())))
                        .toList();
    }

    private static Pattern form(Route route) {
        return Pattern.compile(route.template().replaceAll("\\{([a-z_]+)\\}", "([^/]+)"));
    }

    /// The files, by name.
    ///
    /// @param version of Socle
    public SortedMap<String, byte[]> files(String version) {
        SitePlaces places = new SitePlaces(path -> find(path).isPresent());
        SortedMap<String, byte[]> files = new TreeMap<>(new Assets().all());
        BrandFiles.of(glimpse.contents()).ifPresent(brand -> files.putAll(brand.files()));
        Sheet sheet = new Sheet(language, places, reader, now, "");
        Shell.Guise guise = new Shell.Guise("", version);
        places.enter("/");
        for (String path = places.next(); path != null; path = places.next()) {
            String file = places.enter(path);
            page(path, sheet, guise).ifPresent(it -> files.put(file, it));
        }
        return files;
    }

    private Optional<byte[]> page(String path, Sheet sheet, Shell.Guise guise) {
        int mark = path.indexOf('?');
        Choices choices = mark < 0 ? Choices.none() : Choices.read(path.substring(mark + 1));
        String alone = mark < 0 ? path : path.substring(0, mark);
        return find(alone)
                .map(it -> page(it.screen, asked(it, alone, choices), sheet, guise))
                .map(it -> it.getBytes(StandardCharsets.UTF_8));
    }

    private <V extends Record> String page(
            Screen<V> screen, Asked asked, Sheet sheet, Shell.Guise guise) {
        Shell shell =
                new Shell(sheet, Shell.Around.of(glimpse, sheet, "/", asked.choices(), guise));
        try {
            return shell.page(screen.draw(screen.view(asked), sheet));
        } catch (Refusal refusal) {
            return shell.page(RefusalPage.of(refusal, sheet));
        }
    }

    private Asked asked(Drawable drawable, String path, Choices choices) {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher found = drawable.form.matcher(path);
        if (found.matches()) {
            for (int i = 0; i < drawable.screen.route().holes().size(); i++) {
                names.put(
                        drawable.screen.route().holes().get(i).name(),
                        Paths.read(found.group(i + 1)));
            }
        }
        return new Asked(Host.NOBODY, glimpse, reader, names, choices, language, now);
    }

    private Optional<Drawable> find(String path) {
        return screens.stream().filter(it -> it.form.matcher(path).matches()).findFirst();
    }
}

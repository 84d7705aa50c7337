package socle.kinds.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// What collected: the file of the project that says how, and the libraries that did it, each with
/// the version that its own jar says.
public final class Script {

    private Script() {}

    /// A library that does a part of the work.
    ///
    /// @param type one of its classes
    /// @param group under which it is published
    /// @param name under which it is published
    public record Library(Class<?> type, String group, String name) {

        /// Its version; nothing when its jar does not say it.
        Optional<String> version() {
            return published()
                    .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()));
        }

        private Optional<String> published() {
            String path = "/META-INF/maven/%s/%s/pom.properties".formatted(group, name);
            try (InputStream in = type.getResourceAsStream(path)) {
                if (in == null) {
                    return Optional.empty();
                }
                Properties properties = new Properties();
                properties.load(in);
                return Optional.ofNullable(properties.getProperty("version"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A work that was done, with what did it; any other as it is.
    public static Outcome told(Node<?> node, Outcome outcome, List<Library> libraries) {
        if (!(outcome instanceof Outcome.Done done)) {
            return outcome;
        }
        List<Evidence> evidence = new ArrayList<>(done.evidence());
        evidence.add(evidence(node, libraries));
        return new Outcome.Done(done.tables(), done.cursor(), done.resumes(), evidence);
    }

    private static Evidence evidence(Node<?> node, List<Library> libraries) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row("script", node.place().file(), Optional.empty()));
        for (Library one : libraries) {
            rows.add(row("library", one.group() + ":" + one.name(), one.version()));
        }
        return new Evidence.Sample(
                CollectClaim.SCRIPT,
                new Phrase("Script and libraries", "Script et bibliothèques"),
                Rows.of(
                        List.of(
                                new Column("sort", "VARCHAR"),
                                new Column("name", "VARCHAR"),
                                new Column("version", "VARCHAR")),
                        rows));
    }

    private static List<@Nullable Object> row(String sort, String name, Optional<String> version) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(sort);
        row.add(name);
        row.add(version.orElse(null));
        return row;
    }
}

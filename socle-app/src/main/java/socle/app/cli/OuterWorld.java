package socle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Secret;

/// What runs beside a project while it is shown: the origin that its `demo.yml` wants, or nothing.
final class OuterWorld implements AutoCloseable {
    private static final String FOLDER = ".socle/origin";
    private static final String MAIN = "socle.origin.Origin";

    /// What the project has to know of it: its token and what signs its posts, under the names of
    /// their secrets.
    private final Map<String, String> secrets;

    private final Scene.@Nullable Target target;

    private final Path log;
    private final @Nullable Neighbour origin;

    private OuterWorld(
            Map<String, String> secrets,
            Scene.@Nullable Target target,
            Path log,
            @Nullable Neighbour origin) {
        this.secrets = secrets;
        this.target = target;
        this.log = log;
        this.origin = origin;
    }

    /// Starts what the project wants. When the origin answers elsewhere than the project says, the
    /// project is told so.
    static OuterWorld of(Surroundings around, Sample sample, Path project)
            throws Mistake, Faulty, IOException {
        Path log = project.resolve(FOLDER).resolve("access.log");
        Optional<Scene.Origin> wanted = Scene.of(project).origin();
        if (wanted.isEmpty()) {
            return new OuterWorld(Map.of(), null, log, null);
        }
        Scene.Origin wish = wanted.get();
        Map<String, String> secrets = new HashMap<>();
        Map<String, String> told = new HashMap<>();
        share(around, wish.token(), "ORIGIN_TOKEN", secrets, told);
        wish.posts()
                .ifPresent(to -> share(around, to.signed(), "ORIGIN_HOOK_SECRET", secrets, told));
        Neighbour origin =
                Neighbour.start(
                        new Neighbour.Program(
                                classes(around.home()),
                                options(wish, sample, project, log),
                                told,
                                project.resolve(FOLDER).resolve("errors.log")),
                        wish.port());
        readdress(project, wish.prefix(), origin.address());
        return new OuterWorld(secrets, wish.posts().orElse(null), log, origin);
    }

    /// A value that is made for this demonstration, unless the process has one.
    private static void share(
            Surroundings around,
            Secret secret,
            String theirs,
            Map<String, String> ours,
            Map<String, String> told) {
        String fresh =
                "whsec_" + Base64.getEncoder().encodeToString(around.ids().get().getBytes(UTF_8));
        String value = around.environment().getOrDefault(secret.variable(), fresh);
        ours.put(secret.variable(), value);
        told.put(theirs, value);
    }

    /// The origin's own jar, and the driver of the distribution for the database that it writes.
    private static List<String> classes(Path home) throws Mistake, IOException {
        Path folder = home.resolve("lib").resolve("origin");
        if (!Files.isDirectory(folder)) {
            throw new Mistake(
                    Phrase.of(
                            "the distribution lacks the origin of its demonstration, %s",
                            "il manque à la distribution l’origine de sa démonstration, %s",
                            folder),
                    new Phrase("unpack it again", "dépaquetez-la de nouveau"));
        }
        StringBuilder jars = new StringBuilder(folder + File.separator + "*");
        try (DirectoryStream<Path> drivers =
                Files.newDirectoryStream(home.resolve("lib"), "sqlite-jdbc-*.jar")) {
            drivers.forEach(jar -> jars.append(File.pathSeparator).append(jar));
        }
        return List.of(jars.toString(), MAIN);
    }

    private static List<String> options(Scene.Origin wish, Sample sample, Path project, Path log) {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "--data",
                                sample.file(wish.figures()).toString(),
                                "--log",
                                log.toString()));
        wish.tables()
                .ifPresent(
                        file ->
                                options.addAll(
                                        List.of("--database", project.resolve(file).toString())));
        return options;
    }

    private static void readdress(Path project, String said, String answers) throws IOException {
        String prefix = answers.substring(0, answers.length() - 1);
        if (!prefix.equals(said)) {
            new Readdressing(said, prefix).of(project);
        }
    }

    /// Variables of the process that the project finds its secrets in.
    Map<String, String> secrets() {
        return secrets;
    }

    /// The node that it posts to while the project is served, when the project wants that.
    Optional<NodeId> posts() {
        return Optional.ofNullable(target).map(Scene.Target::node);
    }

    /// Lets it post, and waits until it has posted everything.
    ///
    /// @return what it says became of its posts, as JSON
    String post(String address) throws IOException {
        return origin == null ? "" : origin.ask("replay " + address);
    }

    /// Says what runs, and where.
    void tell(Voice voice) {
        Neighbour running = origin;
        if (running != null) {
            voice.say(
                    Phrase.of(
                            "origin: %s plays the outer world until the demonstration ends; who asked"
                                    + " for what: %s",
                            "origine\u00a0: %s tient le rôle du monde extérieur jusqu’à la fin de la"
                                    + " démonstration\u202f; qui a demandé quoi\u00a0: %s",
                            running.address(),
                            log));
        }
    }

    @Override
    public void close() {
        if (origin != null) {
            origin.close();
        }
    }
}

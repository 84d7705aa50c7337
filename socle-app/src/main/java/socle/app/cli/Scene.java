package socle.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;
import socle.core.sql.SqlReading;
import socle.core.text.Document;
import socle.core.text.Forms;
import socle.core.text.SourceText;
import socle.core.text.SpecReader;

/// What a worked example wants beside it while it is shown: its file `demo.yml`, which no other
/// verb
/// reads.
@Doc(
        value = "What the demonstration starts beside a project: the file demo.yml at its root.",
        fr =
                "Ce que la démonstration démarre à côté d’un projet\u00a0: le fichier demo.yml à sa racine.")
public record Scene(
        @Doc(
                        value = "The program that plays the outer world.",
                        fr = "Le programme qui tient le rôle du monde extérieur.")
                Optional<Origin> origin) {

    static final String FILE = "demo.yml";

    /// The program that plays the outer world.
    public record Origin(
            @Doc(
                            value =
                                    "Where it answers, as the sources of the project say it:"
                                            + " http://127.0.0.1:4747/.",
                            fr =
                                    "Où il répond, comme le disent les sources du projet\u00a0:"
                                            + " http://127.0.0.1:4747/.")
                    String address,
            @Doc(
                            value = "The folder of the example that holds what it tells.",
                            fr = "Le dossier de l’exemple qui contient ce qu’il raconte.")
                    String figures,
            @Doc(
                            value = "Where in the project it writes its relational tables.",
                            fr = "Où, dans le projet, il écrit ses tables relationnelles.")
                    Optional<String> tables,
            @Doc(
                            value =
                                    "The secret that lets its callers in; made anew for each demonstration.",
                            fr =
                                    "Le secret qui laisse entrer ses appelants\u202f; refait à chaque démonstration.")
                    Secret token,
            @Doc(
                            value = "Where it posts what happens, while the project is served.",
                            fr = "Où il envoie ce qui arrive, pendant que le projet est servi.")
                    Optional<Target> posts) {

        private static final String LOOPBACK = "http://127.0.0.1:";

        public Origin {
            if (!address.matches("http://127\\.0\\.0\\.1:[1-9][0-9]{0,4}/")) {
                throw SpecProblem.at(
                        "address",
                        Phrase.of(
                                "'%s' is no address on this machine",
                                "«\u00a0%s\u00a0» n’est pas une adresse de cette machine", address),
                        new Phrase(
                                "write http://127.0.0.1:4747/", "écrivez http://127.0.0.1:4747/"));
            }
        }

        /// Where it wants to listen.
        int port() {
            return URI.create(address).getPort();
        }

        /// The address without its slash, as sources begin theirs.
        String prefix() {
            return LOOPBACK + port();
        }
    }

    /// A node that the origin posts to.
    public record Target(
            @Doc(value = "The node of the hook.", fr = "Le nœud de la porte.") NodeId node,
            @Doc(
                            value =
                                    "The secret that signs the posts; made anew for each demonstration.",
                            fr =
                                    "Le secret qui signe les envois\u202f; refait à chaque démonstration.")
                    Secret signed) {}

    /// What a project wants; nothing where it says nothing.
    static Scene of(Path project) throws Faulty, IOException {
        Path file = project.resolve(FILE);
        if (!Files.exists(file)) {
            return new Scene(Optional.empty());
        }
        List<Problem> problems = new ArrayList<>();
        SourceText text = SourceText.of(FILE, Files.readAllBytes(file), problems::add);
        SpecReader reader = new SpecReader(new Forms(), Scene::none);
        List<Document> documents = reader.documents().of(text, problems::add);
        Optional<Scene> scene =
                documents.isEmpty()
                        ? Optional.of(new Scene(Optional.empty()))
                        : reader.read(Scene.class, documents.getFirst(), problems::add);
        return scene.orElseThrow(() -> new Faulty(problems));
    }

    private static SqlReading none(String sql) {
        throw new IllegalStateException("a scene holds no SQL");
    }
}

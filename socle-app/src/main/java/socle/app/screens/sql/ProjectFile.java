package socle.app.screens.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.ledger.SavedQuestion;

/// A question as a file of the project: a node that is to be put among the others.
public final class ProjectFile implements Download {

    static final String PATH = "/sql/file";

    /// What a reader says of it: the name of the node.
    static final String NAME = "name";

    @Override
    public Route route() {
        return Wording.with(Route.of(PATH))
                .with(NAME, new Phrase("The name of the node to be.", "Le nom du nœud à créer."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A question in SQL as a file of the project, to be put among its nodes.",
                "Une question en SQL dans un fichier du projet, à ranger parmi ses nœuds.");
    }

    @Override
    public Right right() {
        return Right.QUERY;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/sql");
    }

    @Override
    public Taken file(Asked asked) throws Refusal {
        String name = asked.choices().one(NAME).map(String::strip).orElse("");
        if (!NodeId.isName(name)) {
            throw refused(
                    Phrase.of(
                            "'%s' cannot name a node",
                            "«\u00a0%s\u00a0» ne peut pas nommer un nœud", name),
                    new Phrase(
                            "write small letters without accents, digits and _, a letter first:"
                                    + " cost_by_phase",
                            "écrivez des minuscules sans accent, des chiffres et _, une lettre"
                                    + " d’abord\u00a0: cout_par_phase"));
        }
        if (asked.glimpse().contents().graph().find(new NodeId(name)).isPresent()) {
            throw refused(
                    Phrase.of(
                            "the project has a node '%s' already",
                            "le projet a déjà un nœud «\u00a0%s\u00a0»", name),
                    new Phrase("choose another name", "choisissez un autre nom"));
        }
        Wording wording = Wording.of(asked);
        if (wording.text().isBlank()) {
            throw refused(
                    new Phrase("there is no question", "il n’y a pas de question"),
                    new Phrase("write one SELECT", "écrivez un SELECT"));
        }
        byte[] text = text(wording, name).getBytes(UTF_8);
        return new Taken(name + ".sql", mediaTypes().getFirst(), out -> out.write(text));
    }

    private static Refusal refused(Phrase what, Phrase todo) {
        return new Refusal(Refusal.Sort.WRONG, what, todo);
    }

    private static String text(Wording wording, String name) {
        Optional<SavedQuestion> saved = wording.saved();
        String title = saved.map(SavedQuestion::name).orElse(name.replace('_', ' '));
        String words = saved.map(SavedQuestion::words).filter(it -> !it.isBlank()).orElse(title);
        return "/*\ntitle: %s\ndescription: %s\n*/\n%s\n"
                .formatted(quoted(title), quoted(words), wording.text().strip());
    }

    /// A line of YAML in single quotes that ends no comment of SQL.
    private static String quoted(String words) {
        return "'" + words.replaceAll("\\s+", " ").replace("*/", "* /").replace("'", "''") + "'";
    }
}

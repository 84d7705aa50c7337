package socle.app.screens.catalogue;

import java.util.List;
import socle.api.text.Phrase;

/// Something that can be searched for.
///
/// @param name for programs: of a node, a column, a code
/// @param title for people
/// @param note what it is
/// @param body what else is said of it
/// @param path where it is
record Entry(
        Group group,
        String name,
        String title,
        Phrase note,
        String body,
        String path,
        String foldedName,
        String foldedTitle,
        String foldedBody) {

    /// What things are.
    enum Group {
        PLACES("Places", "Lieux"),
        NODES("Nodes", "Nœuds"),
        COLUMNS("Columns", "Colonnes"),
        CRITERIA("Criteria", "Critères"),
        RUNS("Runs", "Exécutions"),
        TEXTS("Texts and queries", "Textes et requêtes");

        private final String en;
        private final String fr;

        Group(String en, String fr) {
            this.en = en;
            this.fr = fr;
        }

        Phrase words() {
            return new Phrase(en, fr);
        }
    }

    static Entry of(Group group, String name, String title, Phrase note, String body, String path) {
        return new Entry(
                group,
                name,
                title,
                note,
                body,
                path,
                Folded.of(name),
                title.equals(name) ? "" : Folded.of(title),
                Folded.of(body));
    }

    /// How well it answers these words: 0 when one of them is nowhere in it.
    int rank(List<String> words) {
        int rank = 0;
        for (String word : words) {
            int found = rank(word);
            if (found == 0) {
                return 0;
            }
            rank += found;
        }
        return rank;
    }

    private int rank(String word) {
        if (foldedName.equals(word)) {
            return 100;
        }
        if (foldedName.startsWith(word)) {
            return 60;
        }
        if (foldedTitle.startsWith(word)) {
            return 50;
        }
        if (foldedName.contains(word)) {
            return 40;
        }
        if (foldedTitle.contains(word)) {
            return 30;
        }
        return foldedBody.contains(word) ? 10 : 0;
    }
}

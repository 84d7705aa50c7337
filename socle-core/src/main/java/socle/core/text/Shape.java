package socle.core.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import socle.api.text.Phrase;

/// What values a key takes.
public sealed interface Shape {

    /// One value of a word that YAML tells.
    record One(Word word) implements Shape {}

    /// One of a few words.
    record Choice(Class<?> type, List<Option> options) implements Shape {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// A list; a single value is a list of one.
    record Many(Shape each) implements Shape {}

    /// Values under names that the author chooses, in the author's order.
    ///
    /// @param name what the names are
    record Named(Word name, Shape each) implements Shape {}

    /// Keys of a record; a value that is not keys fills the first of them.
    record Group(Class<? extends Record> type) implements Shape {}

    /// A text with fenced blocks, each keys of a record.
    ///
    /// @param words the record of each word that may stand after a fence, in order
    record Text(SequencedMap<String, Class<? extends Record>> words) implements Shape {
        public Text {
            words = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(words));
        }
    }

    /// A word of a choice.
    ///
    /// @param sentence what it means; empty when nothing is said
    record Option(Object value, String word, List<Phrase> sentence) {}

    /// The sorts of single values.
    enum Word {
        TEXT("text", "texte"),
        INT("whole number", "nombre entier"),
        LONG("whole number", "nombre entier"),
        DOUBLE("number", "nombre"),
        DECIMAL("number", "nombre"),
        TRUTH("true or false", "true ou false"),
        DATE("date", "date"),
        DURATION("duration", "durée"),
        NODE("name of a node", "nom d’un nœud"),
        TABLE("name of a node with a table", "nom d’un nœud qui a une table"),
        REF("name of a node", "nom d’un nœud"),
        LINK("name of a node", "nom d’un nœud"),
        COLUMN("name of a column", "nom d’une colonne"),
        REQUIREMENT("code of a requirement", "code d’une exigence"),
        SQL("SQL", "SQL"),
        EXPRESSION("SQL expression", "expression SQL"),
        MARKDOWN("Markdown", "Markdown"),
        FILES("path or pattern of files", "chemin ou motif de fichiers"),
        SECRET("{secret: name}", "{secret: nom}"),
        VALUE("any single value", "toute valeur simple");

        private final String en;
        private final String fr;

        Word(String en, String fr) {
            this.en = en;
            this.fr = fr;
        }

        /// What it is called in the reference.
        public Phrase label() {
            return new Phrase(en, fr);
        }
    }
}

package socle.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.core.sql.Question;
import socle.core.sql.Question.Steadiness;
import socle.core.sql.Questioning;
import socle.core.sql.SqlReading.Refused;
import socle.core.sql.SqlReading.Sort;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what readers ask by the engine's own parser, and refuses all that reaches beyond the
/// tables
/// of the project or would bring the engine down. It keeps what it read last.
public final class QuestionParser implements Questioning {

    /// Beyond this the engine's own parser runs out of stack on nested text (3,000 levels of
    /// `(SELECT * FROM` end its process).
    private static final int LONGEST = 20_000;

    /// What the engine's parser takes grows with the square of the brackets that are left open:
    /// 20,000 take more than 7 GB, whatever limit it was given.
    private static final int OPENINGS = 1_000;

    /// 300 sources take the planner 2 s that nobody can stop, 1,000 take minutes.
    private static final int SOURCES = 100;

    private static final int KEPT = 2_000;

    /// What changes from one moment to the next; found by its word wherever it stands, for the
    /// parser tells some of these as columns.
    private static final Pattern CHANGES =
            Pattern.compile(
                    "\\b(random|\\w*uuid\\w*|now|today|ago|age|sample|tablesample|\\w*current_\\w+"
                            + "|\\w*localtime\\w*|\\w*timestamp_?\\(\\)|transaction_timestamp"
                            + "|pg_postmaster_start_time|pg_conf_load_time)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Those that a person would write: no operators, none of the engine's own steps. What takes a
    /// table's place reaches files and the catalogue, but for series of numbers.
    private static final String FUNCTIONS =
            "SELECT DISTINCT function_name FROM duckdb_functions() WHERE internal AND"
                    + " regexp_matches(function_name, '^[a-z][a-z_0-9]+$') AND NOT"
                    + " contains(function_name, 'collate_') AND (function_type IN"
                    + " ('scalar', 'macro', 'aggregate') OR function_name IN ('range',"
                    + " 'generate_series', 'unnest')) ORDER BY function_name";

    private static final JsonMapper JSON = new JsonMapper();

    private final DuckDbEngine engine;
    private final Map<String, Question> known = Collections.synchronizedMap(new Newest<>(KEPT));

    public QuestionParser(DuckDbEngine engine) {
        this.engine = engine;
    }

    @Override
    public Question question(String select) {
        Question before = known.get(select);
        if (before != null) {
            return before;
        }
        Question now = read(select);
        if (select.length() <= LONGEST) {
            known.put(select, now);
        }
        return now;
    }

    @Override
    public List<String> functions() {
        try (DuckDbSession session = engine.session()) {
            return session.query(FUNCTIONS).column("function_name").stream()
                    .map(String::valueOf)
                    .filter(name -> read("SELECT \"" + name + "\"(1)").refused().isEmpty())
                    .toList();
        }
    }

    private Question read(String text) {
        if (text.length() > LONGEST) {
            return refused(
                    Phrase.of(
                            "this text has %s characters; a question has at most %s",
                            "ce texte a %s caractères ; une question en a au plus %s",
                            text.length(),
                            LONGEST),
                    LONGEST);
        }
        if (ReaderRules.openings(text) > OPENINGS) {
            return refused(
                    Phrase.of(
                            "this opens more than %s brackets; ask it in several steps (WITH)",
                            "ceci ouvre plus de %s parenthèses ; posez la question en plusieurs"
                                    + " étapes (WITH)",
                            OPENINGS),
                    0);
        }
        int control = ReaderRules.control(text);
        if (control >= 0) {
            return refused(
                    new Phrase(
                            "there is a character here that cannot be seen; take it out",
                            "il y a ici un caractère invisible ; retirez-le"),
                    control);
        }
        try {
            return read(text, JSON.readTree(engine.serialized(text)));
        } catch (JacksonException _) {
            return refused(
                    new Phrase(
                            "this is nested too deeply; ask it in several steps (WITH)",
                            "ceci est imbriqué trop profondément ; posez la question en plusieurs"
                                    + " étapes (WITH)"),
                    0);
        }
    }

    private static Question read(String text, JsonNode answer) {
        if (answer.path("error").asBoolean(false)) {
            return new Question(
                    Map.of(),
                    Set.of(),
                    Steadiness.CHANGES,
                    SqlParser.refused(text, answer).refused());
        }
        JsonNode statements = answer.path("statements");
        return statements.size() == 1
                ? asked(text, new SqlTree(statements.get(0)))
                : refused(SqlParser.notOne(statements.size()), 0);
    }

    private static Question asked(String text, SqlTree tree) {
        Map<String, Integer> tables = new HashMap<>();
        tree.tables().forEach((name, at) -> tables.put(name, SqlParser.place(text, name, at)));
        List<Refused> refused = new ArrayList<>();
        for (Refused one : tree.refused()) {
            int offset = DuckDbWords.characters(text, one.offset());
            refused.add(new Refused(one.sort(), one.what(), offset));
        }
        tree.functions()
                .forEach(
                        (name, at) -> {
                            if (ReaderRules.isKept(name)) {
                                refused.add(kept(name, DuckDbWords.characters(text, at)));
                            }
                        });
        if (tree.sources() > SOURCES) {
            refused.add(tooMany(tree.sources()));
        }
        Steadiness steadiness =
                CHANGES.matcher(text).find() ? Steadiness.CHANGES : Steadiness.STEADY;
        return new Question(tables, tree.named(), steadiness, refused);
    }

    private static Refused kept(String function, int offset) {
        return new Refused(
                Sort.FORBIDDEN,
                Phrase.of(
                        "'%s' reaches beyond the project's tables",
                        "« %s » va au-delà des tables du projet", function),
                offset);
    }

    private static Refused tooMany(int sources) {
        return new Refused(
                Sort.FORBIDDEN,
                Phrase.of(
                        "this reads %s tables and queries at once; at most %s are answered",
                        "ceci lit %s tables et requêtes à la fois ; au plus %s sont acceptées",
                        sources,
                        SOURCES),
                0);
    }

    private static Question refused(Phrase what, int offset) {
        return new Question(
                Map.of(),
                Set.of(),
                Steadiness.CHANGES,
                List.of(new Refused(Sort.SYNTAX, what, offset)));
    }
}

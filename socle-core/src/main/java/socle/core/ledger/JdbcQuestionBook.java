package socle.core.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The questions of a ledger that is a database.
final class JdbcQuestionBook implements QuestionBook {

    private final Connections connections;

    JdbcQuestionBook(Connections connections) {
        this.connections = connections;
    }

    @Override
    public long remember(String who, AskedQuestion question) {
        return connections.answer(
                to -> {
                    long next = number(to);
                    Optional<AskedQuestion> last =
                            LedgerRows.list(
                                            to,
                                            JdbcQuestionBook::asked,
                                            "SELECT * FROM asked_question WHERE who = ? ORDER BY"
                                                    + " number DESC LIMIT 1",
                                            who)
                                    .stream()
                                    .filter(it -> it.text().equals(question.text()))
                                    .findFirst();
                    if (last.isPresent()) {
                        again(to, last.get().number(), question);
                        return last.get().number();
                    }
                    add(to, next, who, question);
                    giveWay(to, who);
                    return next;
                });
    }

    private static long number(Connection to) throws SQLException {
        LedgerRows.change(to, "UPDATE question_number SET last_number = last_number + 1");
        return LedgerRows.list(to, row -> row.getLong(1), "SELECT last_number FROM question_number")
                .getFirst();
    }

    private static void again(Connection to, long number, AskedQuestion question)
            throws SQLException {
        LedgerRows.change(
                to,
                "UPDATE asked_question SET asked_at = ?, took_nanos = ?, state = ?, row_count = ?"
                        + " WHERE number = ?",
                question.at(),
                question.took().toNanos(),
                question.state(),
                question.rows(),
                number);
    }

    private static void add(Connection to, long number, String who, AskedQuestion question)
            throws SQLException {
        LedgerRows.change(
                to,
                "INSERT INTO asked_question (number, who, question, asked_at, took_nanos, state,"
                        + " row_count) VALUES (?, ?, ?, ?, ?, ?, ?)",
                number,
                who,
                question.text(),
                question.at(),
                question.took().toNanos(),
                question.state(),
                question.rows());
    }

    private static void giveWay(Connection to, String who) throws SQLException {
        LedgerRows.change(
                to,
                "DELETE FROM asked_question WHERE who = ? AND number <= (SELECT number FROM"
                        + " asked_question WHERE who = ? ORDER BY number DESC LIMIT 1 OFFSET ?)",
                who,
                who,
                REMEMBERED);
    }

    @Override
    public List<AskedQuestion> asked(String who, int from, int limit) {
        return connections.read(
                to ->
                        LedgerRows.list(
                                to,
                                JdbcQuestionBook::asked,
                                "SELECT * FROM asked_question WHERE who = ? ORDER BY number DESC"
                                        + " LIMIT ? OFFSET ?",
                                who,
                                limit,
                                from));
    }

    @Override
    public Optional<AskedQuestion> asked(String who, long number) {
        return connections
                .read(
                        from ->
                                LedgerRows.list(
                                        from,
                                        JdbcQuestionBook::asked,
                                        "SELECT * FROM asked_question WHERE who = ? AND number = ?",
                                        who,
                                        number))
                .stream()
                .findFirst();
    }

    @Override
    public int remembered(String who) {
        return count("SELECT count(*) FROM asked_question WHERE who = ?", who);
    }

    private int count(String sql, Object... values) {
        return connections
                .read(from -> LedgerRows.list(from, row -> row.getInt(1), sql, values))
                .getFirst();
    }

    @Override
    public int forget(String who) {
        return connections.change("DELETE FROM asked_question WHERE who = ?", who);
    }

    @Override
    public Optional<Long> keep(SavedQuestion question) {
        return connections.answer(
                to -> {
                    long number = number(to);
                    int others =
                            LedgerRows.list(
                                            to,
                                            row -> row.getInt(1),
                                            "SELECT count(*) FROM saved_question WHERE who = ?",
                                            question.who())
                                    .getFirst();
                    if (others >= KEPT) {
                        return Optional.empty();
                    }
                    LedgerRows.change(
                            to,
                            "INSERT INTO saved_question (number, who, title, words, question, reach,"
                                    + " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                            number,
                            question.who(),
                            question.name(),
                            question.words(),
                            question.text(),
                            question.reach(),
                            question.at());
                    return Optional.of(number);
                });
    }

    @Override
    public boolean change(SavedQuestion question) {
        return connections.change(
                        "UPDATE saved_question SET title = ?, words = ?, question = ?, reach = ?,"
                                + " changed_at = ? WHERE number = ? AND who = ?",
                        question.name(),
                        question.words(),
                        question.text(),
                        question.reach(),
                        question.at(),
                        question.number(),
                        question.who())
                > 0;
    }

    @Override
    public boolean remove(long number) {
        return connections.change("DELETE FROM saved_question WHERE number = ?", number) > 0;
    }

    @Override
    public List<SavedQuestion> kept(String who, int from, int limit) {
        return connections.read(
                to ->
                        LedgerRows.list(
                                to,
                                JdbcQuestionBook::saved,
                                "SELECT * FROM saved_question WHERE who = ? OR reach = ? ORDER BY"
                                        + " CASE WHEN who = ? THEN 0 ELSE 1 END, title, number LIMIT ?"
                                        + " OFFSET ?",
                                who,
                                SavedQuestion.Reach.SHARED,
                                who,
                                limit,
                                from));
    }

    @Override
    public int found(String who) {
        return count(
                "SELECT count(*) FROM saved_question WHERE who = ? OR reach = ?",
                who,
                SavedQuestion.Reach.SHARED);
    }

    @Override
    public Optional<SavedQuestion> kept(long number) {
        return connections
                .read(
                        from ->
                                LedgerRows.list(
                                        from,
                                        JdbcQuestionBook::saved,
                                        "SELECT * FROM saved_question WHERE number = ?",
                                        number))
                .stream()
                .findFirst();
    }

    private static AskedQuestion asked(ResultSet row) throws SQLException {
        return new AskedQuestion(
                row.getLong("number"),
                row.getString("question"),
                Instant.parse(row.getString("asked_at")),
                Duration.ofNanos(row.getLong("took_nanos")),
                AskedQuestion.State.valueOf(row.getString("state")),
                row.getLong("row_count"));
    }

    private static SavedQuestion saved(ResultSet row) throws SQLException {
        return new SavedQuestion(
                row.getLong("number"),
                row.getString("who"),
                row.getString("title"),
                row.getString("words"),
                row.getString("question"),
                SavedQuestion.Reach.valueOf(row.getString("reach")),
                Instant.parse(row.getString("changed_at")));
    }
}

package socle.core.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import socle.api.text.NodeId;

/// The courses of a ledger that is a database.
final class JdbcCourseBook implements CourseBook {

    private final Connections connections;

    JdbcCourseBook(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void keep(CourseResult result) {
        connections.answer(
                to -> {
                    LedgerRows.change(
                            to,
                            "DELETE FROM course_result WHERE node = ? AND who = ? AND stage = ?",
                            result.node().value(),
                            result.who(),
                            result.stage());
                    return LedgerRows.change(
                            to,
                            "INSERT INTO course_result (node, who, stage, asked, answered,"
                                    + " right_answers, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                            result.node().value(),
                            result.who(),
                            result.stage(),
                            result.asked(),
                            result.answered(),
                            result.right(),
                            result.at());
                });
    }

    @Override
    public List<CourseResult> of(String who) {
        return connections.read(
                from ->
                        LedgerRows.list(
                                from,
                                JdbcCourseBook::result,
                                "SELECT * FROM course_result WHERE who = ? ORDER BY node, stage",
                                who));
    }

    @Override
    public List<CourseResult> of(NodeId node) {
        return connections.read(
                from ->
                        LedgerRows.list(
                                from,
                                JdbcCourseBook::result,
                                "SELECT * FROM course_result WHERE node = ? ORDER BY who, stage",
                                node.value()));
    }

    @Override
    public int forget(String who) {
        return connections.change("DELETE FROM course_result WHERE who = ?", who);
    }

    private static CourseResult result(ResultSet row) throws SQLException {
        return new CourseResult(
                new NodeId(row.getString("node")),
                row.getString("who"),
                CourseResult.Stage.valueOf(row.getString("stage")),
                row.getInt("asked"),
                row.getInt("answered"),
                row.getInt("right_answers"),
                Instant.parse(row.getString("kept_at")));
    }
}

package socle.core.sql;

/// Parses SQL without running it. Safe for several threads.
public interface SqlParsing {

    /// What a SELECT reads, or why it is refused.
    SqlReading parse(String select);
}

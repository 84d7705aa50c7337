package socle.core.sql;

/// Reads what readers ask in SQL, without running it. Safe for several threads.
public interface Questioning {

    /// What a text asks, or why it is refused. Never throws for what a reader wrote.
    Question question(String select);
}

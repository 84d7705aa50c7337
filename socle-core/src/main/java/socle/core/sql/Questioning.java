package socle.core.sql;

import java.util.List;

/// Reads what readers ask in SQL, without running it. Safe for several threads.
public interface Questioning {

    /// What a text asks, or why it is refused. Never throws for what a reader wrote.
    Question question(String select);

    /// The functions that a question may call, by name.
    List<String> functions();
}

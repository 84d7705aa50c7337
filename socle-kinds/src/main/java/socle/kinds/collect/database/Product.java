package socle.kinds.collect.database;

import java.util.Locale;
import socle.api.text.Sql;

/// Which sort of database it is: how it quotes, and how it holds a state still.
enum Product {
    POSTGRESQL,
    MARIADB,
    SQLITE,
    OTHER;

    static Product of(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        if (lower.startsWith("jdbc:mariadb:") || lower.startsWith("jdbc:mysql:")) {
            return MARIADB;
        }
        return lower.startsWith("jdbc:sqlite:") ? SQLITE : OTHER;
    }

    /// A name, quoted.
    String quote(String name) {
        return this == MARIADB ? '`' + name.replace("`", "``") + '`' : Sql.quote(name);
    }
}

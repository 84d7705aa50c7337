package socle.core.sight;

import java.util.Optional;

/// What policies leave of tables for one reader.
public interface Narrowing {

    /// All of every table.
    Narrowing NONE =
            new Narrowing() {
                @Override
                public Optional<Narrowed> of(String table) {
                    return Optional.empty();
                }

                @Override
                public String visitor() {
                    return "";
                }
            };

    /// What is left of a table; empty when all of it is.
    ///
    /// @param table `node` or `node__part`, as it is published
    Optional<Narrowed> of(String table);

    /// Who reads: the variable `visitor` of conditions and masks.
    String visitor();
}

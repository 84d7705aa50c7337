package socle.core.ledger;

/// What a node was when it ran: `work` decides whether it runs again, `words` whether its pages do;
/// the others tell why `work` is another.
///
/// @param work over its definition, its upstream's `work`, the engine's dialect and its input files
/// @param own over its own definition alone: tells "changed" from "upstream changed"
/// @param definition over its definition and those of all that it reads, files and rows aside:
///     while
///     it stays the same, rows that were made before may be kept
/// @param made which kind, in which version, on which dialect: `model@1 duckdb-2`
/// @param files over the names and digests of its input files; empty when it takes none
/// @param words over its wording
public record Fingerprints(
        String work, String own, String definition, String made, String files, String words) {}

package socle.core.ledger;

/// What a node was when it ran: `work` decides whether it runs again, `words` whether its pages do.
///
/// @param work over its definition, its upstream's `work`, the engine's dialect and its input files
/// @param own over its own definition alone: tells "changed" from "upstream changed"
/// @param words over its wording
public record Fingerprints(String work, String own, String words) {}

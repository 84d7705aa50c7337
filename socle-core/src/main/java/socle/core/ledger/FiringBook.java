package socle.core.ledger;

import socle.api.live.Firings;

/// Each time a node was due, and what became of it. Every method is one transaction.
public interface FiringBook extends Firings {}

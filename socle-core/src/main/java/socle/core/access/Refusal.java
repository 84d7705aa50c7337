package socle.core.access;

import socle.api.text.Phrase;

/// Why something was not done, and what to do.
public record Refusal(Phrase what, Phrase todo) {}

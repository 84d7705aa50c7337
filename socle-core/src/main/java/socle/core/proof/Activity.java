package socle.core.proof;

import socle.api.text.Phrase;

/// What people of the trade do, as a framework divides it; competences belong to one.
public record Activity(String id, Phrase words) {}

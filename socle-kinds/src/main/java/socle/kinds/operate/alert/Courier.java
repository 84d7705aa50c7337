package socle.kinds.operate.alert;

import socle.api.text.Phrase;

/// The way to one destination.
interface Courier {

    /// What tells it from all others; kept inside the project's hidden folder alone.
    String key();

    /// What people may read of it: no whole address of a person, no path that may hold a secret.
    Phrase name();

    /// Sends a message, within a bounded time.
    Receipt send(Message message) throws InterruptedException;
}

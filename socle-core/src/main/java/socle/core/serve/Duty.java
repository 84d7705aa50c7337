package socle.core.serve;

import socle.api.text.Phrase;

/// Something that a server does all the time while it serves: due times, listening.
public interface Duty extends AutoCloseable {

    /// For programs: one word that does not change.
    String name();

    /// Begins, or goes on with the nodes of another edition. What is at work ends as it began, in
    /// the edition in which it did.
    void renew(Editions editions);

    /// How it is.
    Pulse pulse();

    /// Begins nothing any more; what is at work ends within a bounded time, or is stopped and left
    /// to the next server.
    @Override
    void close();

    /// How a duty is.
    ///
    /// @param alive whether it works as it should
    /// @param words how it is, in a sentence
    record Pulse(boolean alive, Phrase words) {}
}

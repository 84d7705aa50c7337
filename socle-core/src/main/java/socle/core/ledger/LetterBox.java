package socle.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import socle.api.live.Inbox;
import socle.api.text.NodeId;

/// What was posted to hooks and is in no published version yet. Every method is one transaction,
/// which posts that come at the same moment may share.
public interface LetterBox {

    /// Takes a post in, durably: all of it, or nothing of it. A letter whose key is known is kept
    /// as a repetition, without its data.
    ///
    /// @throws LedgerFailure when it cannot be written; then nothing of it is kept
    Receipt receive(Post post);

    /// The oldest of a node, at most so many.
    List<Inbox.Letter> oldest(NodeId node, int most);

    /// How many of a node wait.
    long waiting(NodeId node);

    /// What came in one request.
    ///
    /// @param remembers how long a key is known
    /// @param room how many letters may wait; a box that holds so many takes no post
    record Post(NodeId node, List<Mail> mail, Instant came, Duration remembers, int room) {
        public Post {
            mail = List.copyOf(mail);
        }
    }

    /// One event of a post.
    ///
    /// @param data as JSON text
    record Mail(String key, String type, String source, Instant time, String data) {}

    /// What became of a post.
    sealed interface Receipt {

        /// It is kept.
        ///
        /// @param fresh letters whose key was not known
        /// @param repeated letters whose key was
        record Taken(int fresh, int repeated) implements Receipt {}

        /// Nothing of it is kept: so many wait already.
        record Full(long waiting) implements Receipt {}
    }
}

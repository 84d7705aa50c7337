package socle.kinds.collect.http;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import socle.api.text.Phrase;

/// What came of an ask.
public sealed interface Reply {

    /// A whole answer of a server, whatever its status.
    ///
    /// @param uri where it came from, after redirects
    /// @param hops every address asked on the way, the first one first, this one last
    /// @param at when it was there
    /// @param wire how many bytes of body travelled, packed as they were
    record Answer(
            URI uri, int status, Headers headers, Body body, List<URI> hops, Instant at, long wire)
            implements Reply {
        public Answer {
            hops = List.copyOf(hops);
        }

        /// Whether it is what was asked for.
        public boolean ok() {
            return status >= 200 && status < 300;
        }

        /// Whether nothing changed since the state that the ask told.
        public boolean unchanged() {
            return status == 304;
        }

        /// The same answer with the addresses that led to it.
        Answer after(List<URI> all) {
            return new Answer(uri, status, headers, body, all, at, wire);
        }
    }

    /// No whole answer came.
    ///
    /// @param uri the address that was asked last
    /// @param detail the words of whoever noticed, for the curious
    record Broken(URI uri, Reason reason, String detail) implements Reply {

        /// What happened, as a sentence.
        public Phrase words() {
            return Phrase.of("%s: %s", "%s\u00a0: %s", uri, reason.words());
        }
    }

    /// The server, or our own budget, wants more time to pass than is waited for.
    ///
    /// @param until when to ask again
    record OutOfQuota(URI uri, Instant until) implements Reply {

        /// What happened, as a sentence.
        public Phrase words() {
            return Phrase.of(
                    "%s: out of quota until %s", "%s\u00a0: quota épuisé jusqu’à %s", uri, until);
        }
    }
}

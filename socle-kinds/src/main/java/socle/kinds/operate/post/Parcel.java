package socle.kinds.operate.post;

import java.util.List;

/// Something that is sent, as people get it and as programs do.
public interface Parcel {

    /// The same for the same thing, however often it is sent; without a full stop, which separates
    /// the parts of what is signed.
    String id();

    /// As an e-mail.
    Written written();

    /// As a CloudEvent in structured JSON (CloudEvents 1.0.2, JSON format).
    String event();

    /// An e-mail.
    ///
    /// @param html the same as the plain text; empty when there is none
    /// @param inside what the HTML names `cid:NAME`
    /// @param attached files beside the text
    record Written(
            String subject, String plain, String html, List<Piece> inside, List<Piece> attached) {
        public Written {
            inside = List.copyOf(inside);
            attached = List.copyOf(attached);
        }

        /// One of text alone.
        public Written(String subject, String plain, String html) {
            this(subject, plain, html, List.of(), List.of());
        }
    }

    /// A file within a message.
    @SuppressWarnings("ArrayRecordComponent") // handed on to be sent, and to nobody else
    record Piece(String name, String mediaType, byte[] bytes) {}
}

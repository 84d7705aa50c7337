package socle.app.paper;

/// A printed document.
@SuppressWarnings("ArrayRecordComponent") // handed on to be written, and to nobody else
public record Pdf(byte[] bytes, int pages) {}

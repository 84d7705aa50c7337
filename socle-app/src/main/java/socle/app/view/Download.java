package socle.app.view;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import socle.api.access.Right;
import socle.api.text.Phrase;

/// Something that is taken away as a file: a picture, a workbook, values for programs.
public interface Download {

    /// Where it is.
    Route route();

    /// What it is, in a sentence.
    Phrase words();

    /// What whoever asks has to be allowed.
    Right right();

    /// The media types in which it may come.
    List<String> mediaTypes();

    /// The file.
    ///
    /// @throws Refusal when there is nothing of that name, or what was said does not fit
    Taken file(Asked asked) throws Refusal;

    /// A file.
    ///
    /// @param name as it is kept by whoever takes it away
    record Taken(String name, String mediaType, Content content) {}

    /// What is in a file.
    @FunctionalInterface
    interface Content {

        /// Writes all of it.
        void writeTo(OutputStream out) throws IOException;
    }
}

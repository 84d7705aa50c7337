package socle.kinds.operate.alert;

import java.util.List;

/// The words of a message for people, in one language, before they take a form.
///
/// @param lead what happened, in a sentence or two
/// @param last what to do about all of it, and further remarks
record Letter(String language, String subject, String lead, List<Entry> entries, List<Entry> last) {

    /// A paragraph.
    ///
    /// @param head what it is about, or empty
    /// @param command what to type, or empty
    record Entry(String head, List<String> lines, String command) {}
}

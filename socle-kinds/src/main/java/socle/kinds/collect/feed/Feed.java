package socle.kinds.collect.feed;

import java.util.List;

/// A feed as it was read.
///
/// @param format what it is written in: `atom_1.0`, `rss_2.0`, `json_1.1`
/// @param licence what it says of its licence or rights, or empty
/// @param counted how many entries it has, counted apart from the reader
record Feed(String format, String title, String licence, List<Entry> entries, long counted) {
    Feed {
        entries = List.copyOf(entries);
    }
}

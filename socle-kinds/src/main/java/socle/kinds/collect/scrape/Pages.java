package socle.kinds.collect.scrape;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The pages of one work.
///
/// @param origin where they come from, for the evidence
/// @param asked how many addresses fitted what the author asked for
/// @param left how many of those hold no page to scrape, by reason
record Pages(String origin, long asked, List<Listed> all, Map<String, Long> left) {

    Pages {
        all = List.copyOf(all);
        left = new TreeMap<>(left);
    }
}

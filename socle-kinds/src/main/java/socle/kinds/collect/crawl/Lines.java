package socle.kinds.collect.crawl;

import java.util.List;
import java.util.Objects;

/// The lines of a crawl's journal.
final class Lines {

    /// An address was found, and is to be asked.
    static final String LINK = "L";

    /// An address was found, and is not to be asked.
    static final String REFUSED = "X";

    /// An address was asked.
    static final String VISIT = "V";

    /// A sitemap names an address (by its key).
    static final String DECLARED = "M";

    /// The sitemaps of a host were read.
    static final String MAPPED = "S";

    /// The archive is whole up to here.
    static final String ARCHIVED = "A";

    private Lines() {}

    /// An address that is not asked.
    record Refused(Address address, Refusal why, String from) {
        List<String> fields() {
            return List.of(address.toString(), why.name(), from);
        }
    }

    static List<String> fields(Link link) {
        return List.of(
                link.address().toString(),
                Integer.toString(link.depth()),
                Integer.toString(link.hops()),
                link.from());
    }

    static Link link(List<String> f) {
        return new Link(
                address(f.get(0)),
                Integer.parseInt(f.get(1)),
                Integer.parseInt(f.get(2)),
                f.get(3));
    }

    static Refused refused(List<String> f) {
        return new Refused(address(f.get(0)), Refusal.valueOf(f.get(1)), f.get(2));
    }

    private static Address address(String text) {
        return Objects.requireNonNull(Address.of(text), text);
    }
}

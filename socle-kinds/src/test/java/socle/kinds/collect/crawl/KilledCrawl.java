package socle.kinds.collect.crawl;

import java.nio.file.Path;
import socle.core.testing.KindTester;

/// A process that crawls until it is killed: `KilledCrawl FOLDER`.
public final class KilledCrawl {

    static final String BEGUN = "begun";

    private KilledCrawl() {}

    /// Runs the project of a folder.
    public static void main(String[] arguments) {
        System.out.println(BEGUN);
        var _ = KindTester.in(Path.of(arguments[0]), new CrawlKind()).run("town").done();
    }
}

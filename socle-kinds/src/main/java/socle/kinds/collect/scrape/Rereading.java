package socle.kinds.collect.scrape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// A few pages, chosen by chance, are read a second time from where they are kept: their bytes must
/// have the digest that they had, and give the same rows.
final class Rereading {

    /// Enough to see that the extraction depends on the page alone; each costs a page more.
    private static final int PAGES = 5;

    private final Set<Integer> chosen = new TreeSet<>();
    private final Map<Integer, String> before = new HashMap<>();
    private final Reader reader;
    private int same;

    /// Reads a page from where it is kept and takes its rows.
    interface Reader {
        Read read(Listed page) throws Unreadable, InterruptedException;
    }

    /// A page that was read.
    record Read(String digest, Extraction.Taken taken) {
        /// Of its bytes and of its rows.
        String both() {
            return digest + " " + Digests.of(taken.rows());
        }
    }

    Rereading(int pages, long seed, Reader reader) {
        this.reader = reader;
        SplittableRandom dice = new SplittableRandom(seed);
        for (int i = 0; i < PAGES && pages > 0; i++) {
            chosen.add(dice.nextInt(pages));
        }
    }

    boolean wants(int page) {
        return chosen.contains(page);
    }

    void remember(int page, Read read) {
        before.put(page, read.both());
    }

    /// Reads them again.
    void again(List<Listed> pages) throws InterruptedException {
        for (Map.Entry<Integer, String> one : before.entrySet()) {
            try {
                Read read = reader.read(pages.get(one.getKey()));
                same += read.both().equals(one.getValue()) ? 1 : 0;
            } catch (Unreadable _) {
                // counted as not the same
            }
        }
    }

    int tried() {
        return before.size();
    }

    int same() {
        return same;
    }
}

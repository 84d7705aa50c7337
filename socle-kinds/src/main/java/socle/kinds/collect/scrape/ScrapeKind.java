package socle.kinds.collect.scrape;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.kinds.collect.Legal;
import socle.kinds.collect.Script;

/// `scrape`: turns pages into rows, keeps what does not fit with its page, and tells when a field
/// stops matching, with the page that shows it.
public final class ScrapeKind implements NodeKind<ScrapeSpec>, Guards<ScrapeSpec> {

    private static final List<Script.Library> LIBRARIES =
            List.of(
                    new Script.Library(Jsoup.class, "org.jsoup", "jsoup"),
                    new Script.Library(WarcReader.class, "org.netpreserve", "jwarc"));

    private final Browsers browsers;

    /// The kind in the box.
    public ScrapeKind() {
        this(Browsers.ofThisMachine());
    }

    /// @param browsers that may draw pages
    ScrapeKind(Browsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public String word() {
        return "scrape";
    }

    @Override
    public Phrase label() {
        return new Phrase("scrape", "extraction de pages");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("sources", "yml");
    }

    @Override
    public Class<ScrapeSpec> spec() {
        return ScrapeSpec.class;
    }

    @Override
    public Gives gives(ScrapeSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<ScrapeSpec> node, Neighbours neighbours) {
        return Legal.guard(node, node.spec().legal());
    }

    @Override
    public Outcome work(Node<ScrapeSpec> node, Bench bench)
            throws IOException, InterruptedException {
        return Script.told(
                node,
                Legal.work(
                        node.spec().legal(),
                        sheet -> new Scraping(node.spec(), sheet, bench, browsers).outcome()),
                LIBRARIES);
    }
}

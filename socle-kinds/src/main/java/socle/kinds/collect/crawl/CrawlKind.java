package socle.kinds.collect.crawl;

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
import socle.kinds.collect.http.Pause;
import socle.kinds.collect.http.Web;

/// `crawl`: follows the links of sites, politely, keeps each page with its digest in an archive,
/// and
/// goes on where it was stopped.
public final class CrawlKind implements NodeKind<CrawlSpec>, Guards<CrawlSpec> {

    private static final List<Script.Library> LIBRARIES =
            List.of(
                    Web.LIBRARY,
                    new Script.Library(Jsoup.class, "org.jsoup", "jsoup"),
                    new Script.Library(WarcReader.class, "org.netpreserve", "jwarc"));

    private final Pause pause;

    /// The kind in the box.
    public CrawlKind() {
        this(Thread::sleep);
    }

    /// @param pause lets time pass between asks
    CrawlKind(Pause pause) {
        this.pause = pause;
    }

    @Override
    public String word() {
        return "crawl";
    }

    @Override
    public Phrase label() {
        return new Phrase("crawl", "parcours de site");
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
    public Class<CrawlSpec> spec() {
        return CrawlSpec.class;
    }

    @Override
    public Gives gives(CrawlSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<CrawlSpec> node, Neighbours neighbours) {
        return Legal.guard(node, node.spec().legal());
    }

    @Override
    public Outcome work(Node<CrawlSpec> node, Bench bench)
            throws IOException, InterruptedException {
        return Script.told(
                node,
                Legal.work(
                        node.spec().legal(),
                        sheet -> new Crawling(node.spec(), sheet, bench, pause).outcome()),
                LIBRARIES);
    }
}

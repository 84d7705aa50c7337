package socle.kinds.collect.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Script;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Budget;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Limits;
import socle.kinds.collect.http.Location;
import socle.kinds.collect.http.Patience;
import socle.kinds.collect.http.Pause;
import socle.kinds.collect.http.UserAgent;
import socle.kinds.collect.http.Web;

/// `feed`: collects the entries of a feed, each once, and tells when some may have been missed.
public final class FeedKind implements NodeKind<FeedSpec>, Guards<FeedSpec> {

    private static final List<Script.Library> LIBRARIES =
            List.of(Web.LIBRARY, new Script.Library(SyndFeed.class, "com.rometools", "rome"));

    private final Pause pause;

    /// The one in the box.
    public FeedKind() {
        this(Thread::sleep);
    }

    /// @param pause lets time pass where it has to
    FeedKind(Pause pause) {
        this.pause = pause;
    }

    @Override
    public String word() {
        return "feed";
    }

    @Override
    public Phrase label() {
        return new Phrase("feed", "flux");
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
    public Class<FeedSpec> spec() {
        return FeedSpec.class;
    }

    @Override
    public Gives gives(FeedSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<FeedSpec> node, Neighbours neighbours) {
        return Legal.guard(node, node.spec().legal());
    }

    @Override
    public Outcome work(Node<FeedSpec> node, Bench bench) throws IOException, InterruptedException {
        return Script.told(
                node,
                Legal.work(node.spec().legal(), sheet -> collected(node, sheet, bench)),
                LIBRARIES);
    }

    private Outcome collected(Node<FeedSpec> node, LegalSheet sheet, Bench bench)
            throws IOException, InterruptedException, Trouble {
        UserAgent agent = node.spec().contact().map(UserAgent::socle).orElseGet(UserAgent::unnamed);
        List<URI> named = named(node.spec(), sheet);
        try (Web web = Web.open(Limits.PAGES, agent, bench.clock(), named)) {
            Caller caller =
                    new Caller(
                            web,
                            Patience.USUAL,
                            new Budget(0, 0),
                            new Caller.Time(bench.clock(), pause),
                            bench.seed());
            return new Collecting(node, sheet, bench, web).outcome(caller);
        }
    }

    private static List<URI> named(FeedSpec spec, LegalSheet sheet) {
        URI url = URI.create(spec.url());
        List<URI> named = new ArrayList<>();
        named.add(url);
        sheet.terms().flatMap(text -> Location.of(url, text)).ifPresent(named::add);
        return named;
    }
}

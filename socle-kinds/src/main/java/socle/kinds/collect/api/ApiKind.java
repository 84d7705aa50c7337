package socle.kinds.collect.api;

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
import tools.jackson.databind.json.JsonMapper;

/// `api`: collects from a service over HTTP, and proves that it came to the end.
public final class ApiKind implements NodeKind<ApiSpec>, Guards<ApiSpec> {

    private static final List<Script.Library> LIBRARIES =
            List.of(
                    Web.LIBRARY,
                    new Script.Library(JsonMapper.class, "tools.jackson.core", "jackson-databind"));

    private final Limits limits;
    private final Pause pause;

    /// The one in the box.
    public ApiKind() {
        this(Limits.PAGES, Thread::sleep);
    }

    /// @param pause lets time pass where it has to
    ApiKind(Limits limits, Pause pause) {
        this.limits = limits;
        this.pause = pause;
    }

    @Override
    public String word() {
        return "api";
    }

    @Override
    public Phrase label() {
        return new Phrase("API", "API");
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
    public Class<ApiSpec> spec() {
        return ApiSpec.class;
    }

    @Override
    public Gives gives(ApiSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<ApiSpec> node, Neighbours neighbours) {
        return Legal.guard(node, node.spec().legal());
    }

    @Override
    public Outcome work(Node<ApiSpec> node, Bench bench) throws IOException, InterruptedException {
        return Script.told(
                node,
                Legal.work(node.spec().legal(), sheet -> collected(node, sheet, bench)),
                LIBRARIES);
    }

    private Outcome collected(Node<ApiSpec> node, LegalSheet sheet, Bench bench)
            throws IOException, InterruptedException, Trouble {
        UserAgent agent = node.spec().contact().map(UserAgent::socle).orElseGet(UserAgent::unnamed);
        try (Web web = Web.open(limits, agent, bench.clock(), named(node.spec(), sheet))) {
            Caller caller =
                    new Caller(
                            web,
                            Patience.USUAL,
                            new Budget(0, node.spec().budget()),
                            new Caller.Time(bench.clock(), pause),
                            bench.seed());
            return new Collecting(node, sheet, bench, web, caller).outcome();
        }
    }

    /// The addresses that the author wrote: their hosts alone may be private ones.
    private static List<URI> named(ApiSpec spec, LegalSheet sheet) {
        List<URI> named = new ArrayList<>();
        named.add(URI.create(spec.url()));
        spec.auth()
                .flatMap(Auth::oauth2)
                .ifPresent(oauth -> named.add(URI.create(oauth.token_url())));
        sheet.terms()
                .flatMap(text -> Location.of(URI.create(spec.url()), text))
                .ifPresent(named::add);
        return named;
    }
}

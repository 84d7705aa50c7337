package socle.kinds.collect.scrape;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.Bench;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;

/// Pages drawn by a real browser, one at a time, each by a browser without a past. It may speak to
/// the page's own host and to no other; to none for a file.
final class Rendering {

    static final Claim RENDERING = new Claim("collect.rendering");

    /// In the page's own time: its timers run ahead, so that what waits is seen.
    private static final int MILLISECONDS_OF_THE_PAGE = 10_000;

    private final Browsers browsers;
    private final Browsers.Found browser;
    private final Path scratch;
    private final InstantSource clock;
    private final Optional<String> agent;
    private final Map<String, Duration> delays;
    private final Map<String, Instant> last = new HashMap<>();
    private final boolean root;
    private int asked;
    private int drawn;

    private Rendering(Browsers browsers, Bench bench, Asking asking)
            throws IOException, InterruptedException, Trouble {
        this.browsers = browsers;
        this.scratch = bench.scratch();
        this.browser = browsers.first(scratch);
        this.clock = bench.clock();
        this.agent = asking.agent();
        this.delays = asking.delays();
        this.root = Files.getOwner(scratch).getName().equals("root");
    }

    /// How a browser asks.
    ///
    /// @param agent the name that the crawl gave itself, when it is known
    /// @param delays between two pages, by origin, as robots.txt asks
    record Asking(Optional<String> agent, Map<String, Duration> delays) {}

    static Rendering start(Browsers browsers, Bench bench, Asking asking)
            throws IOException, InterruptedException, Trouble {
        return new Rendering(browsers, bench, asking);
    }

    /// The page as it stands when its scripts have run.
    String draw(Listed page) throws Unreadable, InterruptedException {
        URI address = address(page);
        Path home = home();
        try {
            wait(address);
            byte[] bytes =
                    new Program(browser.file(), home, browsers.limit())
                            .output(arguments(address, home), Shelf.MOST_BYTES);
            if (address.getHost() != null) {
                NetworkLog.check(log(home));
            }
            String text = text(bytes);
            drawn++;
            return text;
        } finally {
            last.put(origin(address), clock.instant());
            remove(home);
        }
    }

    private static String text(byte[] bytes) throws Unreadable {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new Unreadable(
                    new Phrase("the browser drew nothing", "le navigateur n’a rien dessiné"));
        }
        return text;
    }

    /// Where it is, when that is a place that a page can have; never an option of the browser.
    private static URI address(Listed page) throws Unreadable {
        if (page.kept() instanceof Listed.Kept.AsFile(Path file)) {
            return file.toAbsolutePath().toUri();
        }
        Phrase none = new Phrase("it is no address of the web", "ce n’est pas une adresse du web");
        try {
            URI address = new URI(page.url());
            boolean web = page.url().startsWith("http://") || page.url().startsWith("https://");
            if (web && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
            throw new Unreadable(none);
        } catch (java.net.URISyntaxException _) {
            throw new Unreadable(none);
        }
    }

    private List<String> arguments(URI address, Path home) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "--headless",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-sync",
                                "--disable-breakpad",
                                "--disable-extensions",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--no-proxy-server",
                                "--user-data-dir=" + home.resolve("profile"),
                                "--log-net-log=" + log(home),
                                "--host-resolver-rules=" + rules(address),
                                "--virtual-time-budget=" + MILLISECONDS_OF_THE_PAGE));
        agent.ifPresent(name -> all.add("--user-agent=" + name));
        if (root) {
            all.add("--no-sandbox");
        }
        all.add("--dump-dom");
        all.add(address.toASCIIString());
        return all;
    }

    private static String rules(URI address) {
        String none = "MAP * ~NOTFOUND";
        return address.getHost() == null ? none : none + ", EXCLUDE " + address.getHost();
    }

    private static Path log(Path home) {
        return home.resolve("network.json");
    }

    private void wait(URI address) throws InterruptedException {
        Instant before = last.get(origin(address));
        if (before == null || address.getHost() == null) {
            return;
        }
        Duration delay = delays.getOrDefault(origin(address), CrawlsWord.LEAST);
        Duration left = Duration.between(clock.instant(), before.plus(delay));
        if (left.isPositive()) {
            browsers.pause().pause(left);
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private Path home() throws Unreadable {
        try {
            return Files.createDirectory(scratch.resolve("browser-" + asked++));
        } catch (IOException e) {
            throw new Unreadable(Phrase.same(String.valueOf(e.getMessage())));
        }
    }

    /// What is left is removed with the scratch folder.
    private static void remove(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException | java.io.UncheckedIOException _) {
            return; // a process that is ending may still write
        }
    }

    /// By what the pages were drawn.
    List<Evidence> evidence() {
        Phrase how =
                root
                        ? new Phrase(
                                "without its sandbox, as the run is the superuser’s",
                                "sans son bac à sable, l’exécution étant celle du"
                                        + " super-utilisateur")
                        : new Phrase("in its sandbox", "dans son bac à sable");
        return List.of(
                new Evidence.Verdict(
                        RENDERING,
                        new Phrase("Pages drawn by a browser", "Pages dessinées par un navigateur"),
                        drawn > 0,
                        socle.api.proof.Severity.ERROR,
                        Phrase.of(
                                "%s drew %s pages, those drawn twice among them, %s; it could"
                                        + " reach no host but each page’s own",
                                "%s a dessiné %s pages, dont celles dessinées deux fois, %s\u202f;"
                                        + " il ne pouvait joindre que l’hôte de chaque page",
                                browser.version(),
                                Phrase.count(drawn),
                                how)));
    }
}

package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import socle.api.Bench;
import socle.api.InputFile;
import socle.api.proof.Evidence;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Budget;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Limits;
import socle.kinds.collect.http.Location;
import socle.kinds.collect.http.Patience;
import socle.kinds.collect.http.Terms;
import socle.kinds.collect.http.UserAgent;
import socle.kinds.collect.http.Web;

/// The files of a node that lie on the network: fetched, checked, taken out of their archives.
final class Remotes {

    private final FileSpec spec;
    private final LegalSheet sheet;
    private final Bench bench;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    Remotes(FileSpec spec, LegalSheet sheet, Bench bench) {
        this.spec = spec;
        this.sheet = sheet;
        this.bench = bench;
    }

    /// Fetches them all.
    List<InputFile> fetch() throws IOException, InterruptedException, Trouble {
        UserAgent agent = spec.contact().map(UserAgent::socle).orElseGet(UserAgent::unnamed);
        try (Web web = Web.open(Limits.FILES, agent, bench.clock(), named())) {
            Caller caller =
                    new Caller(
                            web,
                            new Patience(
                                    1,
                                    Patience.USUAL.first(),
                                    Patience.USUAL.longest(),
                                    Patience.USUAL.waiting()),
                            new Budget(0, 0),
                            Caller.Time.of(bench.clock()),
                            bench.seed());
            Fetching fetching = new Fetching(bench, caller);
            for (Remote from : spec.from()) {
                take(fetching.fetch(from, spec.from().indexOf(from)));
            }
            Terms.archived(web, sheet, bench).ifPresent(evidence::add);
        }
        if (files.isEmpty()) {
            throw RemoteTrouble.noFile(spec.files().pattern(), String.join(", ", names));
        }
        return List.copyOf(files);
    }

    /// What was learnt on the way.
    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    private List<URI> named() {
        List<URI> named = new ArrayList<>();
        spec.from().forEach(from -> named.add(from.uri()));
        sheet.terms().flatMap(text -> Location.of(named.getFirst(), text)).ifPresent(named::add);
        return named;
    }

    private void take(Fetching.Fetched fetched) throws IOException, Trouble {
        Remote from = fetched.from();
        if (from.sha256().isPresent()) {
            evidence.add(fetched.checksum());
        }
        if (Archive.is(from.name())) {
            unpack(fetched);
            return;
        }
        names.add(from.name());
        if (fits(from.name())) {
            files.add(
                    new InputFile(plain(from), fetched.file(), fetched.bytes(), fetched.digest()));
        }
    }

    private void unpack(Fetching.Fetched fetched) throws IOException, Trouble {
        try {
            Archive.each(
                    fetched.from().name(),
                    fetched.file(),
                    (name, bytes) -> {
                        names.add(name);
                        if (fits(name)) {
                            files.add(unpacked(plain(fetched.from()) + "/" + name, bytes));
                        }
                    });
        } catch (Archive.Refused e) {
            throw RemoteTrouble.archive(fetched.from(), e.words());
        }
    }

    private InputFile unpacked(String name, InputStream bytes) throws IOException {
        Path file = bench.scratch().resolve("unpacked-" + files.size());
        Digested digested = Digested.copy(bytes, file);
        return new InputFile(name, file, digested.bytes(), digested.digest());
    }

    /// Whether a fetched file is one of those that the author wants: by its whole name in the
    /// archive, or its last step.
    private boolean fits(String name) {
        PathMatcher pattern =
                FileSystems.getDefault().getPathMatcher("glob:" + spec.files().pattern());
        Path path = Path.of(name);
        return pattern.matches(path) || pattern.matches(path.getFileName());
    }

    /// The address without what comes after its path: how the file is packed is told by its end.
    private static String plain(Remote from) {
        URI uri = from.uri();
        return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getPath();
    }
}

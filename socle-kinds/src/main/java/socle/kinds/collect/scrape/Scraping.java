package socle.kinds.collect.scrape;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Bench;
import socle.api.InputFile;
import socle.api.Outcome;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.api.text.TableRef;
import socle.kinds.collect.Legal;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Suspicion;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Encoding;

/// One work, from the pages to the outcome: each page is read once, its rows taken and written
/// down; then the engine makes the tables, and all counts must agree.
final class Scraping {

    private final ScrapeSpec spec;
    private final LegalSheet sheet;
    private final Bench bench;
    private final Browsers browsers;
    private final Extraction extraction;
    private final Notices notices = new Notices();
    private final Tally tally;
    private final Pairs pairs;

    Scraping(ScrapeSpec spec, LegalSheet sheet, Bench bench, Browsers browsers) {
        this.spec = spec;
        this.sheet = sheet;
        this.bench = bench;
        this.browsers = browsers;
        this.extraction = new Extraction(spec);
        this.tally = new Tally(extraction.fields());
        this.pairs = new Pairs(extraction.fields());
    }

    /// Does it.
    Outcome outcome() throws IOException, InterruptedException, Trouble {
        Pages pages = pages();
        try (Shelf shelf = new Shelf(bench.artifacts());
                Output output = Output.open(spec, extraction.fields(), bench)) {
            Source source = source(pages, shelf);
            Rereading again =
                    new Rereading(
                            pages.all().size(), bench.seed(), page -> read(page, source).page());
            scrape(pages, source, output, again);
            again.again(pages.all());
            if (notices.forbids(sheet)) {
                return refused(pages);
            }
            Output.Drafts drafts = output.drafts(bench);
            Rates before = bench.cursor().map(Rates::kept).orElse(new Rates(0, Map.of()));
            Findings findings =
                    new Findings(
                            spec, pages, tally, drafts, Drift.between(before, tally.rates(), spec));
            List<Evidence> evidence = new ArrayList<>(evidence(pages));
            evidence.addAll(findings.evidence(before, again, bench.language()));
            evidence.add(pairs.evidence());
            evidence.addAll(source.evidence());
            Optional<Listed> culprit = findings.culprit();
            if (culprit.isPresent()) {
                kept(culprit.get(), source).ifPresent(evidence::add);
            }
            findings.hold(evidence, bench.language());
            evidence.add(Suspicion.of(bench.engine(), drafts.table(), sheet));
            return new Outcome.Done(
                    List.of(drafts.table(), drafts.rejected()),
                    Optional.of(tally.rates().text()),
                    evidence);
        }
    }

    private Pages pages() throws IOException, Trouble {
        Pages pages =
                spec.from().isPresent()
                        ? crawled(spec.from().get())
                        : saved(spec.files().orElseThrow());
        if (pages.all().isEmpty()) {
            throw Completeness.noPage(pages, spec);
        }
        return pages;
    }

    private Pages crawled(TableRef from) throws Trouble {
        return new CrawledPages(from.node().value(), spec.match().orElse("*")).list(bench.engine());
    }

    private Pages saved(socle.api.text.Files files) throws IOException {
        List<Listed> all = new ArrayList<>();
        for (InputFile file : bench.files(files)) {
            Listed.Kept kept = new Listed.Kept.AsFile(file.path());
            all.add(new Listed(file.name(), "", "", file.digest(), "", kept));
        }
        return new Pages(files.pattern(), all.size(), all, Map.of());
    }

    /// Gives the text of pages.
    ///
    /// @param rendering who draws them, or nothing: they are read as they were kept
    private record Source(Shelf shelf, Optional<Rendering> rendering) {

        List<Evidence> evidence() {
            return rendering.map(Rendering::evidence).orElse(List.of());
        }
    }

    private Source source(Pages pages, Shelf shelf)
            throws IOException, InterruptedException, Trouble {
        if (!spec.render()) {
            return new Source(shelf, Optional.empty());
        }
        Map<String, Duration> delays =
                spec.from().isPresent()
                        ? CrawlsWord.delays(bench.evidence(spec.from().get().node()))
                        : Map.of();
        Rendering.Asking asking = new Rendering.Asking(shelf.maker(pages.all().getFirst()), delays);
        return new Source(shelf, Optional.of(Rendering.start(browsers, bench, asking)));
    }

    private void scrape(Pages pages, Source source, Output output, Rereading again)
            throws InterruptedException {
        for (int i = 0; i < pages.all().size(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Listed page = pages.all().get(i);
            try {
                Whole whole = read(page, source);
                notices.note(page, whole.parsed(), whole.html());
                Extraction.Taken taken = whole.page().taken();
                tally.add(page, taken);
                pairs.add(page, taken);
                output.take(page.url(), taken.rows());
                if (again.wants(i)) {
                    again.remember(i, whole.page());
                }
            } catch (Unreadable why) {
                tally.missing(page, why);
            }
            bench.progress().at(i + 1L, pages.all().size(), "pages");
        }
    }

    /// A page with all that was made of it.
    private record Whole(String html, Parsed parsed, Rereading.Read page) {}

    private Whole read(Listed page, Source source) throws Unreadable, InterruptedException {
        if (source.rendering().isPresent()) {
            String html = source.rendering().get().draw(page);
            Parsed parsed = Parsed.of(page.url(), html);
            return new Whole(html, parsed, new Rereading.Read("", extraction.take(parsed)));
        }
        byte[] bytes = source.shelf().bytes(page);
        String html = encoding(page, bytes).text(bytes);
        String unmarked = html.startsWith("\ufeff") ? html.substring(1) : html;
        Parsed parsed = Parsed.of(page.url(), unmarked);
        String digest = page.digest().isEmpty() ? Digests.of(bytes) : page.digest();
        return new Whole(unmarked, parsed, new Rereading.Read(digest, extraction.take(parsed)));
    }

    /// What the author says, else what the crawl found, else what the page and its server say.
    private Encoding encoding(Listed page, byte[] bytes) {
        String known = spec.encoding().orElse(page.charset());
        return !known.isEmpty() && Charset.isSupported(known)
                ? new Encoding(Charset.forName(known), Encoding.How.HEADER)
                : Encoding.of(bytes, page.contentType());
    }

    private List<Evidence> evidence(Pages pages) throws IOException {
        List<Evidence> all = new ArrayList<>(Legal.evidence(sheet, pages.origin(), bench));
        all.addAll(notices.evidence(sheet));
        return all;
    }

    private Outcome refused(Pages pages) throws IOException {
        return new Outcome.Refused(
                notices.reservedWords(),
                new Phrase(
                        "ask the publisher for a licence, or leave these pages out",
                        "demandez une licence à l’éditeur, ou écartez ces pages"),
                evidence(pages).stream().filter(Scraping::isNoGround).toList());
    }

    /// The verdict that the legal frame holds is no longer true.
    private static boolean isNoGround(Evidence one) {
        return !(one instanceof Evidence.Verdict verdict
                && verdict.claim().equals(socle.kinds.collect.CollectClaim.LEGAL)
                && verdict.holds());
    }

    /// The page that shows what is wrong, kept for whoever mends the selectors.
    private Optional<Evidence> kept(Listed page, Source source) throws InterruptedException {
        try {
            Path copy = bench.scratch().resolve("page.html");
            Phrase label = Phrase.of("Page %s", "Page %s", page.url());
            if (source.rendering().isPresent()) {
                Files.writeString(copy, source.rendering().get().draw(page));
                label = Phrase.of("Page %s, drawn once more", "Page %s, redessinée", page.url());
            } else {
                Files.write(copy, source.shelf().bytes(page));
            }
            return Optional.of(bench.artifacts().keep(Findings.DRIFT, label, "text/html", copy));
        } catch (IOException | Unreadable _) {
            return Optional.empty();
        }
    }
}

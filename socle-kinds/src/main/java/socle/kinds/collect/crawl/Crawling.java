package socle.kinds.collect.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Outcome;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Legal;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Limits;
import socle.kinds.collect.http.Pause;
import socle.kinds.collect.http.Terms;
import socle.kinds.collect.http.UserAgent;
import socle.kinds.collect.http.Web;

/// One crawl, from what an earlier try left to the outcome.
final class Crawling {

    /// robots.txt is followed over five redirects (RFC 9309, section 2.3.1.2).
    private static final Limits LIMITS =
            new Limits(
                    Limits.PAGES.connect(),
                    Limits.PAGES.answer(),
                    Limits.PAGES.total(),
                    Limits.PAGES.rate(),
                    64L << 20,
                    Limits.PAGES.ratio(),
                    5,
                    64);

    private final CrawlSpec spec;
    private final LegalSheet sheet;
    private final Bench bench;
    private final Caller.Time time;
    private final UserAgent agent;

    Crawling(CrawlSpec spec, LegalSheet sheet, Bench bench, Pause pause) {
        this.spec = spec;
        this.sheet = sheet;
        this.bench = bench;
        this.time = new Caller.Time(bench.clock(), pause);
        this.agent = UserAgent.socle(spec.contact());
    }

    /// Does it.
    Outcome outcome() throws IOException, InterruptedException, Trouble {
        List<URI> named =
                spec.starts().stream().map(start -> URI.create(start.toString())).toList();
        Path folder = bench.checkpoint();
        Frontier frontier = new Frontier();
        try (Web web = Web.open(LIMITS, agent, bench.clock(), named);
                Records records = Records.open(folder, spec, frontier, bench.seed())) {
            records.begin(agent.header(), bench.clock().instant());
            Visitor visitor = new Visitor(web, agent, time, mining(), bench.seed());
            Rules rules = new Rules(web, agent, time, spec);
            new Crew(records, frontier, visitor, rules, time, spec, bench.progress()).work();
            List<Evidence> terms = Terms.archived(web, sheet, bench).stream().toList();
            return outcome(records, frontier, visitor, terms);
        }
    }

    private boolean mining() {
        return sheet.basis() == LegalSheet.Basis.TEXT_AND_DATA_MINING;
    }

    private Outcome outcome(
            Records records, Frontier frontier, Visitor visitor, List<Evidence> terms)
            throws IOException, InterruptedException, Trouble {
        Seen seen = records.seen();
        if (seen.count(Fate.WRITTEN) == 0) {
            Phrase why = nothing(records);
            records.forget();
            throw CrawlTrouble.nothing(why);
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.addAll(Legal.evidence(sheet, spec.start().getFirst(), bench));
        evidence.addAll(terms);
        evidence.addAll(new Findings(seen, frontier.sites(), bench.language()).evidence());
        Conduct conduct = new Conduct(frontier.sites(), spec.pause(), mining());
        evidence.addAll(conduct.evidence(records.journal(), seen));
        Recheck recheck = new Recheck(records.journal(), spec.recheck(), bench.seed());
        evidence.addAll(recheck.evidence(visitor, time, delay(frontier)));
        Optional<Evidence.Artifact> archive = archive(records);
        archive.ifPresent(evidence::add);
        if (spec.keep()) {
            evidence.add(People.in(records.archive(), sheet));
        }
        Drafts drafts = new Drafts(records.journal(), seen);
        String warc = archive.map(Evidence.Artifact::digest).orElse("");
        List<Table> tables =
                List.of(drafts.pages(bench.tables(), warc), drafts.refused(bench.tables()));
        evidence.add(shape(tables.getFirst()));
        return new Outcome.Done(tables, Optional.empty(), evidence);
    }

    /// Pages of all sites have the same columns: their number is counted, not judged.
    private static Evidence shape(Table pages) {
        return new Evidence.Measure(
                CollectClaim.SHAPE,
                new Phrase("Columns that every crawl gives", "Colonnes que donne tout parcours"),
                pages.columns().size(),
                "");
    }

    private java.time.Duration delay(Frontier frontier) {
        return frontier.sites().stream()
                .map(site -> site.delay(spec.pause()))
                .max(java.util.Comparator.naturalOrder())
                .orElse(spec.pause());
    }

    /// What became of the starts, when no page came of them.
    private static Phrase nothing(Records records) throws IOException {
        List<Phrase> told = new ArrayList<>();
        records.journal()
                .read(
                        fields -> {
                            if (fields.getFirst().equals(Lines.VISIT)) {
                                Visit visit = Visit.of(fields.subList(1, fields.size()));
                                told.add(
                                        Phrase.of(
                                                "%s: %s %s",
                                                "%s\u00a0: %s %s",
                                                visit.url(),
                                                visit.fate().words(),
                                                visit.detail()));
                            } else if (fields.getFirst().equals(Lines.REFUSED)) {
                                told.add(
                                        Phrase.of(
                                                "%s: %s",
                                                "%s\u00a0: %s",
                                                fields.get(1),
                                                Refusal.valueOf(fields.get(2)).words()));
                            }
                        });
        return Phrase.of(
                "no page could be kept; %s",
                "aucune page n’a pu être gardée\u202f; %s",
                told.isEmpty()
                        ? new Phrase("nothing was asked", "rien n’a été demandé")
                        : told.getFirst());
    }

    private Optional<Evidence.Artifact> archive(Records records) throws IOException {
        return spec.keep()
                ? Optional.of(
                        bench.artifacts()
                                .keep(
                                        Findings.ARCHIVE,
                                        new Phrase("Archive of the pages", "Archive des pages"),
                                        "application/warc",
                                        records.archive()))
                : Optional.empty();
    }
}

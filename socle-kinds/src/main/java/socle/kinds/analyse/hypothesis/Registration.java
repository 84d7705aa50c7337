package socle.kinds.analyse.hypothesis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;

/// Which definitions a hypothesis had, since when, and how often data were looked at under each. It
/// is kept as evidence of the node itself and goes on from one run to the next.
record Registration(List<Entry> entries) {

    private static final Claim CLAIM = new Claim("hypothesis.registered");
    private static final Claim DEFINITION = new Claim("hypothesis.definition");
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("definition", "VARCHAR"),
                    new Column("registered", "VARCHAR"),
                    new Column("looks", "BIGINT"));

    /// One definition.
    ///
    /// @param looks how often data were looked at under it
    record Entry(String digest, String day, long looks) {}

    Registration {
        entries = List.copyOf(entries);
    }

    /// What was kept so far.
    static Registration kept(List<Told> told) {
        List<Entry> entries = new ArrayList<>();
        for (Told one : told) {
            if (one.evidence() instanceof Evidence.Sample(Claim claim, Phrase _, Rows rows)
                    && claim.equals(CLAIM)) {
                for (int i = 0; i < rows.size(); i++) {
                    entries.add(
                            new Entry(
                                    String.valueOf(rows.at(i, 0)),
                                    String.valueOf(rows.at(i, 1)),
                                    Look.whole(rows, i, 2)));
                }
            }
        }
        return new Registration(entries);
    }

    /// With a definition that is run now, or only registered.
    ///
    /// @param looks 1 when data are looked at, else 0
    Registration with(HypothesisSpec spec, Instant now, long looks) {
        String digest = digest(text(spec));
        List<Entry> all = new ArrayList<>(entries);
        if (!all.isEmpty() && all.getLast().digest().equals(digest)) {
            Entry last = all.removeLast();
            all.add(new Entry(digest, last.day(), last.looks() + looks));
        } else {
            all.add(new Entry(digest, now.toString().substring(0, 10), looks));
        }
        return new Registration(all);
    }

    /// The definition less the words that only explain: what is compared, how, at which level, and
    /// both hypotheses.
    static String text(HypothesisSpec spec) {
        List<String> lines = new ArrayList<>();
        lines.add("h0: " + spec.h0().strip());
        lines.add("h1: " + spec.h1().strip());
        lines.add("from: " + spec.from().node());
        sql(lines, "where", spec.where());
        sql(lines, "value", spec.value());
        sql(lines, "with", spec.with());
        sql(lines, "share", spec.share());
        sql(lines, "category", spec.category());
        sql(lines, "count", spec.count());
        sql(lines, "exposure", spec.exposure());
        sql(lines, "event", spec.event());
        sql(lines, "by", spec.by());
        sql(lines, "across", spec.across());
        if (spec.across().isPresent()) {
            lines.add("term: " + word(spec.term()));
        }
        spec.adjust().forEach(one -> sql(lines, "adjust", Optional.of(one)));
        lines.add("groups: " + spec.groups());
        sql(lines, "pair", spec.pair());
        sql(lines, "subject", spec.subject());
        lines.add("repeats: " + word(spec.repeats()));
        spec.against().ifPresent(value -> lines.add("against: " + value));
        lines.add("shares: " + spec.shares());
        spec.law().ifPresent(law -> lines.add("law: " + law.words().en()));
        lines.add("test: " + word(spec.test()));
        lines.add("alpha: " + spec.alpha());
        lines.add("side: " + word(spec.side()));
        spec.matters().ifPresent(value -> lines.add("matters: " + value));
        spec.margin().ifPresent(value -> lines.add("margin: " + value));
        spec.planned().ifPresent(value -> lines.add("planned: " + value));
        spec.family().ifPresent(link -> lines.add("family: " + link.node()));
        return String.join("\n", lines);
    }

    private static void sql(List<String> lines, String key, Optional<Expression> expression) {
        expression.ifPresent(
                one -> lines.add(key + ": " + one.text().strip().replaceAll("\\s+", " ")));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return "sha256:"
                    + HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The definition's digest, its history, and whether it changed after data were looked at.
    List<Evidence> evidence(HypothesisSpec spec) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        entries.forEach(one -> rows.add(List.of(one.digest(), one.day(), one.looks())));
        return List.of(
                new Evidence.Digest(
                        DEFINITION,
                        new Phrase("Definition registered", "Définition enregistrée"),
                        text(spec),
                        entries.getLast().digest()),
                new Evidence.Sample(
                        CLAIM,
                        new Phrase("Definitions and looks", "Définitions et regards"),
                        Rows.of(COLUMNS, rows)),
                new Evidence.Verdict(
                        CLAIM,
                        new Phrase(
                                "The definition is that of before the data were looked at",
                                "La définition est celle d’avant le premier regard sur les données"),
                        isWhole(),
                        Severity.WARNING,
                        words()));
    }

    /// Whether no data were looked at under another definition.
    boolean isWhole() {
        return entries.stream().limit(entries.size() - 1L).allMatch(one -> one.looks() == 0);
    }

    /// `registered 2026-11-20, changed 2026-11-23 after 1 run`.
    Phrase words() {
        Phrase said = Phrase.of("registered %s", "enregistrée le %s", entries.getFirst().day());
        long looks = 0;
        for (int i = 1; i < entries.size(); i++) {
            looks += entries.get(i - 1).looks();
            said =
                    Phrase.of(
                            "%s, changed %s after %s",
                            "%s, changée le %s après %s", said, entries.get(i).day(), runs(looks));
        }
        return entries.size() == 1
                ? Phrase.of(
                        "%s, unchanged, %s",
                        "%s, inchangée, %s", said, runs(entries.getFirst().looks()))
                : said;
    }

    private static Phrase runs(long looks) {
        return looks == 1
                ? new Phrase("1 run", "1 exécution")
                : Phrase.of("%s runs", "%s exécutions", looks);
    }
}

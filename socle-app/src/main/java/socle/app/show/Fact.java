package socle.app.show;

import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.show.Format;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.markup.Tag;
import socle.app.show.words.Numbers;
import socle.app.show.words.Units;

/// What a piece of evidence says, in one line.
public record Fact(Evidence evidence, Language language) {

    /// So much of a person's words is quoted in one line.
    private static final int QUOTED = 140;

    /// The finding: a number, a sentence, a digest.
    public String words() {
        return switch (evidence) {
            case Evidence.Measure measure -> measured(measure);
            case Evidence.Verdict verdict -> verdict.why().in(language);
            case Evidence.Sample sample -> rows(sample.rows().size());
            case Evidence.Artifact artifact ->
                    artifact.name() + ", " + new Numbers(language).bytes(artifact.bytes());
            case Evidence.Digest digest -> shortDigest(digest.digest());
            case Evidence.Origin origin -> origin(origin);
            case Evidence.Statement statement -> quoted(statement.markdown());
        };
    }

    /// What stands in the place of a reference inside a sentence.
    public String inline() {
        return switch (evidence) {
            case Evidence.Measure measure -> counted(measure);
            case Evidence.Verdict verdict -> state().words().in(language);
            case Evidence.Sample sample -> rows(sample.rows().size());
            case Evidence.Artifact artifact -> artifact.name();
            case Evidence.Digest digest -> shortDigest(digest.digest());
            case Evidence.Origin origin ->
                    origin.publisher().isEmpty() ? origin.address() : origin.publisher();
            case Evidence.Statement statement -> quoted(statement.markdown());
        };
    }

    /// The state that it tells: only verdicts can fall.
    public State state() {
        return switch (evidence) {
            case Evidence.Verdict verdict when !verdict.holds() ->
                    verdict.severity() == Severity.ERROR ? State.FELL : State.WARNED;
            case Evidence.Statement _ -> State.DECLARED;
            case Evidence.Verdict _,
                    Evidence.Measure _,
                    Evidence.Sample _,
                    Evidence.Artifact _,
                    Evidence.Digest _,
                    Evidence.Origin _ ->
                    State.HOLDS;
        };
    }

    /// A digest that people can compare at a glance: its two ends.
    public static String shortDigest(String digest) {
        int colon = digest.indexOf(':') + 1;
        return digest.length() - colon <= 16
                ? digest
                : digest.substring(0, colon + 8) + "…" + digest.substring(digest.length() - 4);
    }

    /// A long id made short for a table; whole when it is pointed at.
    public static Tag id(String before, String id) {
        Tag code = Tag.of("code");
        return id.length() <= 22
                ? code.say(before + id)
                : code.say(before + id.substring(0, 19)).at("title", before + id);
    }

    private String measured(Evidence.Measure measure) {
        Numbers numbers = new Numbers(language);
        if (measure.unit().equals("%")) {
            return numbers.with(measure.value(), Format.AUTO, "%");
        }
        return numbers.with(
                measure.value(),
                Format.AUTO,
                Units.after(measure.value(), measure.unit()).in(language));
    }

    /// A sentence says itself what it counts.
    private String counted(Evidence.Measure measure) {
        return measure.unit().equals("rows")
                ? new Numbers(language).of(measure.value(), Format.AUTO)
                : measured(measure);
    }

    private String rows(int count) {
        return Phrase.of(
                        count == 1 ? "%s row" : "%s rows",
                        count == 1 ? "%s ligne" : "%s lignes",
                        Phrase.count(count))
                .in(language);
    }

    private static String origin(Evidence.Origin origin) {
        StringBuilder words = new StringBuilder(origin.publisher());
        for (String part : new String[] {origin.address(), origin.licence()}) {
            if (!part.isEmpty()) {
                words.append(words.isEmpty() ? "" : ", ").append(part);
            }
        }
        return words.toString();
    }

    private static String quoted(String markdown) {
        String line =
                markdown.strip()
                        .replaceAll("```[a-z]*", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^#+ ", "")
                        .strip();
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)).stripTrailing() + "…";
    }
}

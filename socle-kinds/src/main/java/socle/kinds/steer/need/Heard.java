package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// What interviews say: themes by interview, words, and whether a question takes each theme up.
record Heard(NeedSpec spec, Language language) {

    List<Evidence> evidence() {
        if (spec.interviews().isEmpty()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Measure(
                        new Claim("need.interviews"),
                        new Phrase("Interviews held", "Entretiens menés"),
                        spec.interviews().size(),
                        ""));
        evidence.add(
                new Evidence.Sample(
                        new Claim("need.themes"),
                        new Phrase(
                                "Themes by interview: how often each was raised",
                                "Thèmes par entretien\u00a0: combien de fois chacun a été abordé"),
                        themes()));
        evidence.add(
                new Evidence.Sample(
                        new Claim("need.quotes"),
                        new Phrase("What was said", "Ce qui a été dit"),
                        quotes()));
        evidence.add(
                new Evidence.Sample(
                        new Claim("need.guide"),
                        new Phrase("Interviews and their guide", "Les entretiens et leur guide"),
                        guide()));
        if (!spec.questions().isEmpty()) {
            evidence.add(takenUp());
        }
        return evidence;
    }

    /// In how many interviews some of a question's themes were raised.
    long relevance(Question question) {
        return spec.interviews().stream()
                .filter(it -> it.raised().stream().anyMatch(question.themes()::contains))
                .count();
    }

    private Rows themes() {
        Cells cells = new Cells(language).text("theme", "thème");
        Set<String> names = new HashSet<>();
        for (Interview interview : spec.interviews()) {
            String name = interview.who();
            cells.column(
                    Phrase.same(names.add(name) ? name : name + ", " + interview.on()), "BIGINT");
        }
        cells.count("interviews", "entretiens");
        for (String theme : spec.themes()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(theme);
            for (Interview interview : spec.interviews()) {
                row.add(interview.times(theme));
            }
            row.add(spec.interviews().stream().filter(it -> it.raised().contains(theme)).count());
            cells.row(row);
        }
        return cells.rows();
    }

    private Rows quotes() {
        Cells cells =
                new Cells(language).text("who", "qui").text("says", "dit").text("themes", "thèmes");
        for (Interview interview : spec.interviews()) {
            for (Quote quote : interview.quotes()) {
                cells.row(
                        List.of(
                                interview.who(),
                                quote.says().strip(),
                                String.join(", ", quote.themes())));
            }
        }
        return cells.rows();
    }

    private Rows guide() {
        Cells cells =
                new Cells(language)
                        .text("who", "qui")
                        .column(new Phrase("on", "le"), "DATE")
                        .text("guide", "guide")
                        .text("understood", "compris");
        for (Interview interview : spec.interviews()) {
            cells.row(
                    List.of(
                            interview.who(),
                            interview.on(),
                            String.join(" ", interview.guide()),
                            interview.notes().map(String::strip).orElse("")));
        }
        return cells.rows();
    }

    private Evidence takenUp() {
        List<String> taken = spec.questions().stream().flatMap(it -> it.themes().stream()).toList();
        List<String> left = spec.themes().stream().filter(it -> !taken.contains(it)).toList();
        return new Evidence.Verdict(
                new Claim("need.heard"),
                new Phrase(
                        "Each theme that was raised is taken up by a question",
                        "Chaque thème abordé est repris par une question"),
                left.isEmpty(),
                Severity.WARNING,
                left.isEmpty()
                        ? Phrase.of("%s themes", "%s thèmes", spec.themes().size())
                        : Phrase.of(
                                "left aside: %s",
                                "laissés de côté\u00a0: %s", String.join(", ", left)));
    }
}

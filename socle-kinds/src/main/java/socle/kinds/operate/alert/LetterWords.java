package socle.kinds.operate.alert;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.live.Firing;
import socle.api.live.Firing.TroubleOf;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// Says a message in the words of people: what did not go as it should, why, what it blocks, and
/// what to type.
record LetterWords(NodeId alert, Language language) {

    /// More than this are not told one by one.
    private static final int MOST = 20;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    Letter letter(Message message) {
        return message.isDigest() ? digest(message) : one(message.first(), message.id());
    }

    private Letter one(Alarm alarm, String id) {
        List<Letter.Entry> entries = new ArrayList<>();
        alarm.troubles().stream().limit(MOST).map(this::entry).forEach(entries::add);
        int left = alarm.troubles().size() - entries.size();
        if (left > 0) {
            entries.add(line("And %d more.", "Et %d de plus.", left));
        }
        return new Letter(
                language.code(),
                subject(alarm),
                lead(alarm),
                entries,
                List.of(again(alarm), foot(id)));
    }

    private Letter digest(Message message) {
        List<Letter.Entry> entries =
                message.listed().stream()
                        .map(
                                one ->
                                        new Letter.Entry(
                                                lead(one),
                                                one.troubles().stream()
                                                        .limit(1)
                                                        .map(
                                                                first ->
                                                                        first.node()
                                                                                + ": "
                                                                                + why(first))
                                                        .toList(),
                                                one.retry()))
                        .toList();
        int left = message.alarms().size() - entries.size();
        List<Letter.Entry> last = new ArrayList<>();
        if (left > 0) {
            last.add(
                    new Letter.Entry(
                            "",
                            List.of(said("And %s more.", "Et %s de plus.", Phrase.count(left))),
                            "socle history"));
        }
        last.add(foot(message.id()));
        return new Letter(language.code(), digestSubject(message), counts(message), entries, last);
    }

    private String digestSubject(Message message) {
        return said(
                "%s failures, of %s",
                "%s échecs, de %s",
                Phrase.count(message.alarms().size()),
                message.byNode().keySet().stream().limit(3).collect(Collectors.joining(", "))
                        + (message.byNode().size() > 3 ? ", …" : ""));
    }

    private String counts(Message message) {
        String each =
                message.byNode().entrySet().stream()
                        .limit(MOST)
                        .map(one -> one.getKey() + " (" + one.getValue() + ")")
                        .collect(Collectors.joining(", "));
        return said(
                "From %s to %s, so many times: %s. The first of them:",
                "De %s à %s, tant de fois\u00a0: %s. Les premiers\u00a0:",
                TIME.format(message.first().at()),
                TIME.format(message.at()),
                each);
    }

    private String subject(Alarm alarm) {
        String what = alarm.firing().node() + " " + alarm.ending().verb().in(language);
        String nodes =
                alarm.troubles().stream()
                        .limit(3)
                        .map(trouble -> trouble.node().value())
                        .collect(Collectors.joining(", "));
        return nodes.isEmpty() ? what : what + said(": %s", "\u00a0: %s", nodes);
    }

    private String lead(Alarm alarm) {
        Firing firing = alarm.firing();
        if (alarm.ending() == Ending.MISSED) {
            return said(
                    "%s was due at %s, and nobody could serve it; that time is not made up for.",
                    "%s devait s’exécuter à %s, et personne ne pouvait le servir\u202f; cette heure"
                            + " n’est pas rattrapée.",
                    firing.node(),
                    time(firing.due()));
        }
        String ended =
                said(
                        "%s %s at %s",
                        "%s %s à %s", firing.node(), alarm.ending().verb(), time(alarm.at()));
        return ended
                + (firing.attempts() > 1
                        ? said(", after %d tries.", ", après %d essais.", firing.attempts())
                        : ".");
    }

    private Letter.Entry entry(TroubleOf trouble) {
        List<String> lines = new ArrayList<>();
        lines.add(why(trouble));
        if (!trouble.blocks().isEmpty()) {
            lines.add(said("It blocks: %s.", "Il bloque\u00a0: %s.", blocked(trouble)));
        }
        return new Letter.Entry(trouble.node().value(), lines, Alarm.retry(trouble));
    }

    private String blocked(TroubleOf trouble) {
        String names =
                trouble.blocks().stream()
                        .limit(MOST)
                        .map(NodeId::value)
                        .collect(Collectors.joining(", "));
        int left = trouble.blocks().size() - MOST;
        return left > 0 ? names + said(" and %d more", " et %d de plus", left) : names;
    }

    private String why(TroubleOf trouble) {
        return trouble.why().in(language);
    }

    private Letter.Entry again(Alarm alarm) {
        return new Letter.Entry(
                "", List.of(said("All of it again:", "Tout refaire\u00a0:")), alarm.retry());
    }

    private Letter.Entry foot(String id) {
        return line(
                "Told by %s, as %s: the same name is the same failure, told again.",
                "Dit par %s, sous le nom %s\u00a0: le même nom est le même échec, redit.",
                alert,
                id);
    }

    private Letter.Entry line(String en, String fr, Object... arguments) {
        return new Letter.Entry("", List.of(said(en, fr, arguments)), "");
    }

    private String said(String en, String fr, Object... arguments) {
        return Phrase.of(en, fr, arguments).in(language);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}

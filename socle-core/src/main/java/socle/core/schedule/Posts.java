package socle.core.schedule;

import java.time.Instant;
import java.util.List;
import socle.api.live.Firing;
import socle.api.live.Inbox;
import socle.api.live.Timetable;
import socle.api.live.Trigger;
import socle.api.text.NodeId;
import socle.core.ledger.Due;
import socle.core.ledger.LetterBox;

/// Takes what was posted to nodes that a post makes due: the letters leave their box as the firing
/// is written down. One firing stands for all that wait; a repetition alone makes nothing due.
final class Posts {

    private static final int AT_MOST = 1_000;

    private Posts() {}

    static void look(Edition edition) {
        edition.timetables()
                .forEach(
                        (node, table) -> {
                            if (isPosted(table)) {
                                look(edition, node);
                            }
                        });
    }

    private static boolean isPosted(Timetable table) {
        return table.triggers().stream().anyMatch(Trigger.Posted.class::isInstance);
    }

    private static void look(Edition edition, NodeId node) {
        LetterBox box = edition.workshop().ledger().letters();
        List<Inbox.Letter> letters = box.oldest(node, AT_MOST);
        if (letters.stream().anyMatch(letter -> !letter.repeated())) {
            Instant now = edition.workshop().clock().instant();
            List<Long> numbers = letters.stream().map(Inbox.Letter::number).toList();
            edition.book().open(new Due(node, Firing.Cause.POSTED, now), numbers);
        }
    }
}

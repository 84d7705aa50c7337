package socle.app.view;

import java.time.Duration;
import socle.api.text.Phrase;

/// How long ago something was, in the words of every day.
final class Ago {
    private static final int HOURS_OF_DAY = 24;
    private static final int DAYS_OF_MONTHS = 60;
    private static final int DAYS_OF_MONTH = 30;

    private Ago() {}

    static Phrase of(Duration time) {
        if (time.toMinutes() < 1) {
            return new Phrase("just now", "à l’instant");
        }
        if (time.toMinutes() < 60) {
            return told(time.toMinutes(), new Phrase("min", "min"));
        }
        if (time.toHours() < 2 * HOURS_OF_DAY) {
            return told(time.toHours(), new Phrase("h", "h"));
        }
        if (time.toDays() < DAYS_OF_MONTHS) {
            return told(time.toDays(), new Phrase("d", "j"));
        }
        return told(time.toDays() / DAYS_OF_MONTH, new Phrase("months", "mois"));
    }

    private static Phrase told(long count, Phrase unit) {
        return Phrase.of("%s %s ago", "il y a %s\u00a0%s", count, unit);
    }
}

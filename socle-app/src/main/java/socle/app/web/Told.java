package socle.app.web;

import java.util.Locale;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Refusal;

/// A refusal as HTTP says it.
final class Told {
    private Told() {}

    static int status(Refusal.Sort sort) {
        return sort(sort).status();
    }

    static Trouble of(Refusal refusal) {
        return Trouble.of(sort(refusal.sort()), refusal.what(), refusal.todo());
    }

    static Refusal forbidden(Right right) {
        return new Refusal(
                Refusal.Sort.FORBIDDEN,
                Phrase.of(
                        "the right '%s' is missing",
                        "il manque le droit «\u00a0%s\u00a0»",
                        right.name().toLowerCase(Locale.ROOT)),
                new Phrase(
                        "ask whoever administers this server",
                        "demandez-le à qui administre ce serveur"));
    }

    private static Trouble.Sort sort(Refusal.Sort sort) {
        return switch (sort) {
            case UNKNOWN -> Trouble.Sort.UNKNOWN;
            case WRONG -> Trouble.Sort.MALFORMED;
            case FORBIDDEN -> Trouble.Sort.FORBIDDEN;
            case BUSY -> Trouble.Sort.UNAVAILABLE;
        };
    }
}

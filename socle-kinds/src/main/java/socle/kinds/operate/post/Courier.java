package socle.kinds.operate.post;

import socle.api.Bench;
import socle.api.text.Phrase;

/// The way to one destination.
public interface Courier {

    /// What tells it from all others; kept inside the project's hidden folder alone.
    String key();

    /// What people may read of it: no whole address of a person, no path that may hold a secret.
    Phrase name();

    /// How many people or programs it reaches.
    int reach();

    /// Sends something, within a bounded time.
    Receipt send(Parcel parcel) throws InterruptedException;

    /// The way to whom an author names.
    static Courier to(Destination destination, Bench bench, Way way) {
        return destination
                .webhook()
                .<Courier>map(hook -> new WebhookCourier(hook, bench, way.patience()))
                .orElseGet(() -> new MailCourier(destination.email().orElseThrow(), bench, way));
    }
}

package socle.kinds.collect.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import socle.kinds.collect.Trouble;

/// Where events come from, in an order that is the same for whoever comes again.
interface Supply extends AutoCloseable {

    /// Goes to where a published work ended.
    void goOn(Bookmark from) throws IOException, InterruptedException, Trouble;

    /// Writes what comes into a file.
    ///
    /// @param patience how long to wait for something
    /// @return how many events came
    int draw(EventFile to, Duration patience) throws IOException, InterruptedException, Trouble;

    /// Whether all was drawn that was there when it went on.
    boolean isDrained();

    /// Sees that what was drawn came from where it should; takes up what is new there.
    void confirm() throws IOException, InterruptedException, Trouble;

    /// Where each partition goes on; the newest is not known to it.
    Map<String, Bookmark.Topic> positions();

    /// What waits behind the positions, as far as is known.
    long lag();

    /// What was found gone since it went on.
    Gone gone();

    @Override
    void close();

    /// What a broker no longer has.
    ///
    /// @param events so many as are known
    /// @param breaks topics that were made again or cut back
    record Gone(long events, int breaks) {

        static final Gone NOTHING = new Gone(0, 0);

        Gone plus(long more, int often) {
            return new Gone(events + more, breaks + often);
        }
    }
}

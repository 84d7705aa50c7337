package socle.kinds.collect.http;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.jspecify.annotations.Nullable;

/// One ask on its way: what has come, and why it was ended before its time.
final class Exchange {

    private final HttpUriRequestBase request;
    private volatile long began;
    private volatile long bytes;
    private volatile @Nullable Reason stopped;

    Exchange(HttpUriRequestBase request) {
        this.request = request;
    }

    void beganAt(long tick) {
        began = tick;
    }

    long began() {
        return began;
    }

    /// Tells how many bytes of body have come.
    void came(long all) {
        bytes = all;
    }

    long bytes() {
        return bytes;
    }

    void stop(Reason reason) {
        if (stopped == null) {
            stopped = reason;
            request.cancel();
        }
    }

    /// Gives up what is left of the answer, so that its connection is not used again.
    void abandon() {
        request.cancel();
    }

    @Nullable Reason stopped() {
        return stopped;
    }
}

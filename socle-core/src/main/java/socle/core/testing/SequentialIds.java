package socle.core.testing;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Names that repeat from one test to the next: `v0001`, `v0002`; their order is that of time.
public final class SequentialIds implements Supplier<String> {

    private final String prefix;
    private final AtomicInteger last = new AtomicInteger();

    /// @param prefix before each number
    public SequentialIds(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String get() {
        return String.format(Locale.ROOT, "%s%04d", prefix, last.incrementAndGet());
    }
}

package socle.core.engine;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was asked for last; what nobody asked for the longest is forgotten.
final class Newest<V> extends LinkedHashMap<String, V> {
    @Serial private static final long serialVersionUID = 1L;

    private final int most;

    /// @param most how many are kept
    Newest(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
    }
}

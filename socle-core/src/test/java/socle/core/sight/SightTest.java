package socle.core.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.SqlFailure;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;
import socle.core.ledger.Published;

/// What a process sees while another publishes.
final class SightTest {

    private final Gallery others;
    private final DuckDbEngine engine;
    private final Sight sight;

    SightTest(@TempDir Path folder) {
        others = new Gallery(folder);
        others.publish("ones", Gallery.WHOLE, "SELECT 1 AS x");
        others.publish("twos", Gallery.WHOLE, "SELECT 2 AS x");
        others.declare("shown", "ones");
        others.publish("shown", Gallery.VIEW, "SELECT x FROM ones");
        engine = new DuckDbEngine(EngineSettings.of(folder, "512MB", 1));
        sight = new Sight(engine, others.lake);
        Map<NodeId, Published> _ = now();
    }

    @AfterEach
    void close() {
        engine.close();
        others.close();
    }

    @Test
    void aSessionSeesWhatItWantsAndWhatViewsAmongItRead() {
        assertEquals(1L, x("shown"));
        try (DuckDbSession session = sight.session(List.of())) {
            assertThrows(SqlFailure.class, () -> session.query("SELECT x FROM twos"));
        }
        try (DuckDbSession session = sight.session()) {
            assertEquals(2L, session.query("SELECT x FROM twos").at(0, 0));
        }
    }

    @Test
    void aViewThatReadsAnotherTableNowIsNotTheOneBefore() {
        assertEquals(1L, x("shown"));
        others.declare("shown", "twos");
        others.publish("shown", Gallery.VIEW, "SELECT x FROM twos");
        Map<NodeId, Published> _ = now();
        assertEquals(2L, x("shown"));
    }

    @Test
    void aVersionThatOthersReplacedIsStillSeenByWhoPinnedIt() {
        Published before = Objects.requireNonNull(now().get(new NodeId("ones")));
        others.publish("ones", Gallery.WHOLE, "SELECT 11 AS x");
        Map<NodeId, Published> _ = now();
        try (DuckDbSession session = sight.session(List.of(before))) {
            assertEquals(1L, session.query("SELECT x FROM ones").at(0, 0));
        }
        assertEquals(11L, x("ones"));
    }

    private Map<NodeId, Published> now() {
        return sight.renew(() -> others.ledger.published("prod"));
    }

    private Object x(String node) {
        Published one = Objects.requireNonNull(now().get(new NodeId(node)));
        try (DuckDbSession session = sight.session(List.of(one))) {
            return Objects.requireNonNull(session.query("SELECT x FROM " + node).at(0, 0));
        }
    }
}

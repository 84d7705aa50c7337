package socle.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import socle.api.NodeKind;
import socle.core.project.Kinds;
import socle.core.text.Forms;

class BoxTest {

    private final Kinds kinds = new Kinds(kinds());

    @SuppressWarnings("rawtypes") // a service is loaded by its raw class
    private static List<NodeKind<?>> kinds() {
        return ServiceLoader.load(NodeKind.class).stream()
                .<NodeKind<?>>map(ServiceLoader.Provider::get)
                .toList();
    }

    @Test
    void every_kind_can_be_written_and_says_what_it_is() {
        Forms forms = new Forms();
        assertFalse(kinds.all().isEmpty());
        for (NodeKind<?> kind : kinds.all()) {
            assertTrue(forms.of(kind.spec()).sentence().isPresent(), kind.word());
            forms.of(kind.spec())
                    .keys()
                    .forEach(key -> assertFalse(key.sentence().fr().isEmpty(), kind.word() + key));
        }
    }

    @Test
    void no_two_kinds_share_a_word() {
        assertEquals(List.of(), kinds.problems());
    }
}

package socle.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Judges a file that somebody names: `-Dpdf.judge=FILE`.
final class JudgeTest {

    @Test
    @EnabledIfSystemProperty(named = "pdf.judge", matches = ".+")
    void a_file_keeps_both_standards() throws IOException {
        assertEquals(List.of(), Judge.faults(Path.of(System.getProperty("pdf.judge", ""))));
    }
}

package socle.kinds.collect.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What jwarc's own tool says of an archive: one line a fault.
final class Validated {

    private Validated() {}

    static List<String> of(Path archive) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.netpreserve.jwarc.tools.WarcTool",
                                "validate",
                                archive.toString())
                        .redirectErrorStream(true)
                        .start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        process.getInputStream().transferTo(new PrintStream(said));
        int code = process.waitFor();
        String words = said.toString(StandardCharsets.UTF_8);
        return code == 0 ? List.of() : words.lines().toList();
    }
}

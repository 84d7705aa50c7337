package socle.kinds.collect.scrape;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import socle.api.text.Phrase;

/// A program of this machine, run once and waited for. Of our environment, which may hold secrets,
/// it gets no more than where programs are.
///
/// @param home the folder that it takes for its user's
/// @param limit it is ended when it takes longer
record Program(Path file, Path home, Duration limit) {

    /// What it writes on its standard output.
    ///
    /// @param most so many bytes are too many
    byte[] output(List<String> arguments, int most) throws Unreadable, InterruptedException {
        Process process = started(arguments);
        FutureTask<byte[]> reading =
                new FutureTask<>(() -> process.getInputStream().readNBytes(most + 1));
        Thread.ofVirtual().start(reading);
        try {
            byte[] bytes = reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes.length > most) {
                throw new Unreadable(
                        Phrase.of(
                                "it is larger than %s bytes",
                                "elle dépasse %s octets", Phrase.count(most)));
            }
            process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            return bytes;
        } catch (TimeoutException _) {
            throw new Unreadable(
                    Phrase.of(
                            "the browser was not done with it after %s seconds",
                            "le navigateur n’en avait pas fini après %s secondes",
                            limit.toSeconds()));
        } catch (ExecutionException e) {
            throw silent(String.valueOf(e.getCause()));
        } finally {
            end(process);
        }
    }

    private Process started(List<String> arguments) throws Unreadable {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(home.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(Set.of("PATH"));
        builder.environment().put("HOME", home.toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw silent(String.valueOf(e.getMessage()));
        }
    }

    private static Unreadable silent(String why) {
        return new Unreadable(
                Phrase.of(
                        "the browser does not work: %s",
                        "le navigateur ne fonctionne pas\u00a0: %s", why));
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}

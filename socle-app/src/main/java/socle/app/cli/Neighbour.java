package socle.app.cli;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import socle.api.text.Phrase;

/// A program of its own that runs beside this one, and never longer: it stops when its standard
/// input
/// ends, which this process's end does in any case.
final class Neighbour implements AutoCloseable {
    /// It has nothing to save.
    private static final int SECONDS_TO_STOP = 5;

    /// Its exit code when the port that it was to listen on is taken.
    private static final int TAKEN = 4;

    private final Process process;
    private final String address;

    private Neighbour(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// How it is started.
    ///
    /// @param classes its class path, with its main class
    /// @param options what it is told beside its port
    /// @param variables what it finds in its environment beside ours
    /// @param words the file that keeps what it says on standard error
    record Program(
            List<String> classes, List<String> options, Map<String, String> variables, Path words) {

        Program {
            classes = List.copyOf(classes);
            options = List.copyOf(options);
            variables = Map.copyOf(variables);
        }
    }

    /// Starts it on the port, or on one that is free when somebody else listens there.
    static Neighbour start(Program program, int port) throws Mistake, IOException {
        Files.createDirectories(program.words().toAbsolutePath().getParent());
        for (int tried : List.of(port, 0)) {
            Process process = process(program, tried);
            String address = process.inputReader().readLine();
            if (address != null) {
                return new Neighbour(process, address);
            }
            if (ended(process) != TAKEN) {
                break;
            }
        }
        throw new Mistake(
                Phrase.of(
                        "the origin of the demonstration did not start: %s",
                        "l’origine de la démonstration n’a pas démarré\u00a0: %s",
                        Files.readString(program.words()).strip()),
                new Phrase(
                        "see whether the machine has memory and disk left: socle doctor",
                        "voyez s’il reste de la mémoire et du disque\u00a0: socle doctor"));
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static Process process(Program program, int port) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                System.getProperty("java.home") + File.separator + "bin/java",
                                "-Xmx128m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp"));
        command.addAll(program.classes());
        command.addAll(List.of("--port", String.valueOf(port)));
        command.addAll(program.options());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(program.words().toFile());
        builder.environment().putAll(program.variables());
        return builder.start();
    }

    /// Where it answers, as it says itself.
    String address() {
        return address;
    }

    /// Asks it something, and waits for the line that it answers.
    ///
    /// @return empty when it has ended
    String ask(String line) throws IOException {
        BufferedWriter to = process.outputWriter();
        to.write(line);
        to.newLine();
        to.flush();
        String answer = process.inputReader().readLine();
        return answer == null ? "" : answer;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

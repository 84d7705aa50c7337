package socle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A project that `bin/socle serve` of a distribution serves in a process of its own.
final class Served implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:\\d+");
    private static final long TICKS = 100;

    private final Process process;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Starts it; returns when it says where it listens.
    static Served start(Path socle, Path project) throws IOException {
        Process process =
                new ProcessBuilder(socle.toString(), "serve", "--port", "0")
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .start();
        StringBuilder said = new StringBuilder();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new Served(process, address.group());
            }
        }
        throw new IllegalStateException("it does not serve:\n" + said);
    }

    /// Calls the command in a project, to its end.
    static Duration call(Path socle, Path project, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(socle.toString()));
        command.addAll(List.of(arguments));
        Path told = project.resolve(".told");
        long start = System.nanoTime();
        int code =
                new ProcessBuilder(command)
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + ":\n" + Files.readString(told));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    String address() {
        return address;
    }

    /// Asks for a page; how long it took in milliseconds.
    double ask(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return millis;
    }

    /// CPU that the process has taken since it was started, in seconds.
    double cpu() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS;
    }

    /// Its resident memory now, in megabytes.
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    /// Asks it to leave; how long that took, in seconds.
    double leave() throws InterruptedException {
        long start = System.nanoTime();
        boolean _ = process.toHandle().destroy();
        int _ = process.waitFor();
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        client.close();
        process.destroyForcibly();
    }
}

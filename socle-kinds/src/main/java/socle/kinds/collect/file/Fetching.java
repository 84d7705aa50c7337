package socle.kinds.collect.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import socle.api.Bench;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Ask;
import socle.kinds.collect.http.Body;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Destination;
import socle.kinds.collect.http.Headers;
import socle.kinds.collect.http.Method;
import socle.kinds.collect.http.Reply;

/// Fetches one file from the network into the checkpoint of its node, and goes on where a broken
/// connection or a killed run stopped: only while the server says that it is still the same file.
final class Fetching {

    static final Claim CHECKSUM = new Claim("collect.checksum");

    /// How often a connection may break while it still brings something.
    private static final int TRIES = 5;

    private final Bench bench;
    private final Caller caller;

    Fetching(Bench bench, Caller caller) {
        this.bench = bench;
        this.caller = caller;
    }

    /// A file that was fetched.
    ///
    /// @param bytes and digest of it, as it was sent
    record Fetched(Remote from, Path file, long bytes, String digest) {

        /// That it is what its author expects.
        Evidence checksum() {
            return new Evidence.Verdict(
                    CHECKSUM,
                    new Phrase("Checksum", "Somme de contrôle"),
                    true,
                    Severity.ERROR,
                    Phrase.of(
                            "%s has the SHA-256 that was expected",
                            "%s a le SHA-256 attendu", from.url()));
        }
    }

    /// Fetches one.
    ///
    /// @param number of the file among those of its node
    Fetched fetch(Remote from, int number) throws IOException, InterruptedException, Trouble {
        Path folder = Files.createDirectories(bench.checkpoint().resolve("remote-" + number));
        Path file = folder.resolve("file");
        String validator = validator(from);
        Path mark = folder.resolve("validator");
        String before = Files.exists(mark) ? Files.readString(mark, UTF_8) : "";
        if (validator.isEmpty() || !before.equals(validator)) {
            Files.deleteIfExists(file);
        }
        Files.writeString(mark, validator, UTF_8);
        Body body = body(from, file, validator);
        Fetched fetched = new Fetched(from, file, body.length(), body.digest());
        if (!from.sha256().map(wanted -> body.digest().equals("sha256:" + wanted)).orElse(true)) {
            Files.deleteIfExists(file);
            throw RemoteTrouble.checksum(from, body.digest());
        }
        return fetched;
    }

    /// What tells this state of the file from any other (RFC 9110, section 13.1.5): a strong ETag
    /// or
    /// a date; empty when the server tells neither, and then nothing is gone on with.
    private String validator(Remote from) throws IOException, InterruptedException {
        Reply reply = caller.fetch(Ask.of(Method.HEAD, from.uri()));
        if (!(reply instanceof Reply.Answer answer) || !answer.ok()) {
            return "";
        }
        Headers headers = answer.headers();
        String etag = headers.first("ETag").filter(text -> !text.startsWith("W/")).orElse("");
        return etag.isEmpty() ? headers.first("Last-Modified").orElse("") : etag;
    }

    private Body body(Remote from, Path file, String validator)
            throws IOException, InterruptedException, Trouble {
        for (int attempt = 1; ; attempt++) {
            long there = Files.exists(file) ? Files.size(file) : 0;
            Destination into = new Destination(file, validator.isEmpty() ? 0 : there, validator);
            Reply reply = caller.fetch(asked(from).into(into));
            if (reply instanceof Reply.Answer answer) {
                if (answer.ok() && answer.body() instanceof Body.Filed filed) {
                    return filed;
                }
                if (answer.status() != 416 || attempt > 1) {
                    throw RemoteTrouble.status(from, answer.status());
                }
                Files.delete(file); // it was whole, or is another now: begin anew
            } else if (!isWorthMore(
                    reply, attempt, Files.exists(file) ? Files.size(file) : 0, there)) {
                throw RemoteTrouble.of(reply);
            }
        }
    }

    /// Unpacked on the way it would be another file than the one whose checksum is known.
    private static Ask asked(Remote from) {
        return Ask.get(from.uri()).with("Accept-Encoding", "identity");
    }

    private static boolean isWorthMore(Reply reply, int attempt, long now, long before) {
        return reply instanceof Reply.Broken broken
                && broken.reason().passing()
                && attempt < TRIES
                && now > before;
    }
}

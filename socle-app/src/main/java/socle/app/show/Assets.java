package socle.app.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files that every page needs beside it: style sheets, scripts, fonts, the icon.
public final class Assets {

    private static final List<String> NAMES =
            List.of(
                    "css/icon.svg",
                    "css/socle.css",
                    "fonts/atkinson-mono.woff2",
                    "fonts/atkinson-next-italic.woff2",
                    "fonts/atkinson-next.woff2",
                    "fonts/LICENSE.txt",
                    "js/pages.js",
                    "js/live.js",
                    "js/plot.js",
                    "js/sql.js");
    private static final Map<String, String> MEDIA =
            Map.of(
                    "svg", "image/svg+xml",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "woff2", "font/woff2",
                    "txt", "text/plain; charset=utf-8");

    /// Letters of a digest that tell two versions apart.
    private static final int LETTERS = 16;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final String digest;

    public Assets() {
        NAMES.forEach(name -> files.put(name, read(name)));
        digest = digest(files);
    }

    /// A file as a browser takes it.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Asset(String mediaType, byte[] bytes) {}

    /// All of them, by name.
    public SortedMap<String, byte[]> all() {
        return new TreeMap<>(files);
    }

    /// One of them.
    public Optional<Asset> find(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(files.get(name))
                .map(
                        bytes ->
                                new Asset(
                                        MEDIA.getOrDefault(extension, "application/octet-stream"),
                                        bytes));
    }

    /// Changes when any of them does.
    public String digest() {
        return digest;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(SortedMap<String, byte[]> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.values().forEach(sha::update);
            return HexFormat.of().formatHex(sha.digest()).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package socle.kinds.collect.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import socle.api.text.Phrase;

/// The files of an archive, one after the other, within limits: how many there are, how much they
/// unpack to, and that no name leads out of it.
final class Archive {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 50L << 30;

    /// DEFLATE cannot pass 1032; text seldom passes 30, columns of zeros 200.
    private static final long RATIO = 400;

    /// Beyond this much a ratio is judged.
    private static final long TRUSTED = 16 << 20;

    private final Path file;
    private final long weight;
    private int entries;
    private long unpacked;

    private Archive(Path file) throws IOException {
        this.file = file;
        this.weight = Files.size(file);
    }

    /// Takes the files of an archive.
    interface Taker {
        /// One file of it; only what is read of it is unpacked.
        void take(String name, InputStream bytes) throws IOException, Refused;
    }

    /// Why an archive is not unpacked. Never leaves this room.
    static final class Refused extends Exception {
        @java.io.Serial private static final long serialVersionUID = 1L;

        private final transient Phrase words;

        Refused(Phrase words) {
            super(words.en());
            this.words = words;
        }

        Phrase words() {
            return words;
        }
    }

    /// Whether a name is that of an archive.
    static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(".zip", ".tar", ".tar.gz", ".tgz").stream().anyMatch(lower::endsWith);
    }

    /// Hands over each of its files.
    ///
    /// @param name tells how it is packed
    static void each(String name, Path file, Taker taker) throws IOException, Refused {
        String lower = name.toLowerCase(Locale.ROOT);
        Archive archive = new Archive(file);
        try {
            if (lower.endsWith(".zip")) {
                archive.zip(taker);
            } else {
                archive.tar(lower.endsWith(".tar") ? Packing.NONE : Packing.GZIP, taker);
            }
        } catch (Bomb e) {
            throw new Refused(
                    Phrase.of(
                            "its files unpack to far more than its %s bytes",
                            "ses fichiers se déploient bien au-delà de ses %s octets",
                            Phrase.count(archive.weight)));
        } catch (ZipException | EOFException e) {
            throw new Refused(
                    new Phrase(
                            "it is damaged, or no such archive",
                            "elle est abîmée, ou n’en est pas une"));
        }
    }

    private void zip(Taker taker) throws IOException, Refused {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        taker.take(safe(entry.getName()), new Counting(in));
                    }
                }
            }
        }
    }

    private void tar(Packing packing, Taker taker) throws IOException, Refused {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = packing == Packing.GZIP ? new GZIPInputStream(raw) : raw) {
            TarEntries tar = new TarEntries(new Counting(in));
            for (var name = tar.next(); name.isPresent(); name = tar.next()) {
                taker.take(safe(name.get()), tar.bytes());
            }
        }
    }

    /// How a tar archive is packed.
    private enum Packing {
        NONE,
        GZIP
    }

    /// Counts what comes out of the archive, and stops what is a bomb.
    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = in.read(into, at, length);
            unpacked += Math.max(0, read);
            boolean bomb = unpacked > TRUSTED && unpacked / RATIO > weight;
            if (bomb || unpacked > MOST_BYTES) {
                throw new Bomb();
            }
            return read;
        }
    }

    /// It unpacks to far more than it weighs.
    private static final class Bomb extends IOException {
        @java.io.Serial private static final long serialVersionUID = 1L;
    }

    private String safe(String name) throws Refused {
        if (++entries > MOST_ENTRIES) {
            throw new Refused(
                    Phrase.of(
                            "it has more than %s files",
                            "elle a plus de %s fichiers", Phrase.count(MOST_ENTRIES)));
        }
        boolean leadsOut =
                name.startsWith("/")
                        || name.contains("\\")
                        || name.contains(":")
                        || List.of(name.split("/")).contains("..");
        if (leadsOut || name.chars().anyMatch(c -> c < ' ')) {
            throw new Refused(
                    Phrase.of(
                            "the name '%s' leads out of it",
                            "le nom «\u00a0%s\u00a0» mène hors d’elle", name));
        }
        return name;
    }
}

package socle.app.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.List;
import socle.api.text.Phrase;

/// What `doctor` sees of the machine: Java, memory, disk.
final class Machine {
    /// Java's own memory and the engine's default of 512 MB, with room for a page cache.
    private static final long MEMORY = 1L << 30;

    /// Below this the demo and its lake do not fit.
    private static final long DISK = 500L << 20;

    private Machine() {}

    static List<Symptom> symptoms(Surroundings around) throws IOException {
        return List.of(java(), memory(), disk(around));
    }

    private static Symptom java() {
        return Symptom.well(
                "java",
                Phrase.same("Java"),
                Phrase.same(
                        Runtime.version()
                                + ", "
                                + System.getProperty("java.vendor")
                                + ", "
                                + System.getProperty("java.home")));
    }

    private static Symptom memory() {
        long bytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getTotalMemorySize();
        Phrase what = new Phrase("memory", "mémoire");
        return bytes >= MEMORY
                ? Symptom.well("memory", what, size(bytes))
                : Symptom.broken(
                        "memory",
                        what,
                        size(bytes),
                        new Phrase(
                                "1 GB is needed; or lower 'engine: {memory: …}' in socle.yml",
                                "il en faut 1\u202fGo\u202f; ou baissez «\u00a0engine: {memory: …}\u00a0» dans socle.yml"));
    }

    private static Symptom disk(Surroundings around) throws IOException {
        FileStore store = Files.getFileStore(around.here());
        Phrase what = new Phrase("disk", "disque");
        Phrase found = Phrase.of("%s free", "%s libres", size(store.getUsableSpace()));
        return store.getUsableSpace() >= DISK
                ? Symptom.well("disk", what, found)
                : Symptom.broken(
                        "disk",
                        what,
                        found,
                        new Phrase("make room here", "faites de la place ici"));
    }

    /// Bytes for people.
    private static Phrase size(long bytes) {
        long mega = bytes >> 20;
        return mega < 10_240
                ? Phrase.of("%s MB", "%s\u202fMo", Phrase.count(mega))
                : Phrase.of("%s GB", "%s\u202fGo", Phrase.count(mega >> 10));
    }
}

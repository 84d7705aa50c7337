package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import socle.kinds.collect.Trouble;

/// How much a workbook unpacks to, found by unpacking it: what it says of itself may be false.
final class XlsxSize {

    /// The reader holds all texts of a workbook in memory: what unpacks to more is refused.
    private static final long MOST_BYTES = 512L << 20;

    private static final int CHUNK = 1 << 16;

    private XlsxSize() {}

    /// Refuses a workbook that is too large, or no archive at all.
    static void check(Source source) throws IOException, Trouble {
        long bytes = 0;
        try (ZipFile zip = new ZipFile(source.path().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                bytes += size(zip, entry, MOST_BYTES - bytes);
                if (bytes > MOST_BYTES) {
                    throw FileTrouble.tooLarge(source.name(), MOST_BYTES);
                }
            }
        } catch (ZipException e) {
            throw FileTrouble.noWorkbook(source);
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream bytes = zip.getInputStream(entry)) {
            int read;
            while (size <= most && (read = bytes.read(chunk)) >= 0) {
                size += read;
            }
        }
        return size;
    }
}

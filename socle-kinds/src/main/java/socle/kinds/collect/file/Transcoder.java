package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import socle.kinds.collect.Trouble;

/// Copies text of any encoding to UTF-8, unpacked; refuses bytes that are no text in it, with their
/// line.
final class Transcoder {

    private static final int CHUNK = 1 << 16;

    private final Charset charset;
    private final Path folder;

    Transcoder(Charset charset, Path folder) {
        this.charset = charset;
        this.folder = folder;
    }

    /// A copy of a source that the engine can read.
    ///
    /// @param number makes the copy's name unique in its folder
    Source copy(Source source, int number) throws IOException, Trouble {
        Path copy = folder.resolve(number + ".txt");
        try (InputStream in = source.open();
                OutputStream out = Files.newOutputStream(copy)) {
            copy(source.name(), in, out);
            return new Source(source.file(), copy, Compression.NONE);
        }
    }

    private void copy(String name, InputStream in, OutputStream out) throws IOException, Trouble {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] chunk = new byte[CHUNK];
        ByteBuffer bytes = ByteBuffer.wrap(chunk).limit(0);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long line = 1;
        boolean last = false;
        while (!last) {
            last = fill(in, chunk, bytes);
            CoderResult result;
            do {
                result = decoder.decode(bytes, chars, last);
                line += write(chars, out);
                if (result.isError()) {
                    throw FileTrouble.encoding(name, line, charset.name());
                }
            } while (result.isOverflow());
        }
        decoder.flush(chars);
        write(chars, out);
    }

    private static boolean fill(InputStream in, byte[] chunk, ByteBuffer bytes) throws IOException {
        bytes.compact();
        int read = in.readNBytes(chunk, bytes.position(), bytes.remaining());
        boolean last = read < bytes.remaining();
        bytes.position(bytes.position() + read).flip();
        return last;
    }

    /// Writes what was decoded, and tells how many lines ended in it.
    private static long write(CharBuffer chars, OutputStream out) throws IOException {
        String text = chars.flip().toString();
        chars.clear();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return text.chars().filter(c -> c == '\n').count();
    }
}

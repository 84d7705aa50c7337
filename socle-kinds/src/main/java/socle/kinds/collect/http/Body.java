package socle.kinds.collect.http;

import java.nio.file.Path;

/// The body of an answer, unpacked.
public sealed interface Body {

    /// How many bytes.
    long length();

    /// `sha256:…` of its bytes.
    String digest();

    /// Its bytes when memory has them; none when a file does.
    byte[] bytes();

    /// A body in memory.
    @SuppressWarnings("ArrayRecordComponent") // the bytes of a message: never compared
    record Held(byte[] bytes) implements Body {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public String digest() {
            return Sha256.of(bytes);
        }
    }

    /// A body in a file, digested on its way there.
    record Filed(Path file, long length, String digest) implements Body {
        @Override
        public byte[] bytes() {
            return new byte[0];
        }
    }
}

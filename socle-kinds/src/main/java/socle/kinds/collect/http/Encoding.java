package socle.kinds.collect.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In which encoding a text is, and how that is known, in the order of the HTML standard: its mark,
/// its header, what it says of itself, else UTF-8 when it is that, else windows-1252.
///
/// @param how it is known
public record Encoding(Charset charset, How how) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/;>]+)"
                            + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']+)",
                    Pattern.CASE_INSENSITIVE);

    /// Where browsers look for what a page says of its encoding.
    private static final int HEAD = 1024;

    /// How an encoding is known.
    public enum How {
        MARK,
        HEADER,
        DECLARED,
        UTF_8_BY_ITS_BYTES,
        FALLBACK
    }

    /// The encoding of a body.
    ///
    /// @param contentType the header, or empty
    public static Encoding of(byte[] bytes, String contentType) {
        Optional<Encoding> told =
                mark(bytes)
                        .or(() -> named(PARAMETER.matcher(contentType), How.HEADER))
                        .or(() -> named(DECLARATION.matcher(head(bytes)), How.DECLARED));
        return told.orElseGet(
                () ->
                        isUtf8(bytes)
                                ? new Encoding(StandardCharsets.UTF_8, How.UTF_8_BY_ITS_BYTES)
                                : new Encoding(WINDOWS_1252, How.FALLBACK));
    }

    /// The text of a body: what does not fit its encoding becomes U+FFFD, the mark is left out.
    public String text(byte[] bytes) {
        int skip = how == How.MARK ? charset.equals(StandardCharsets.UTF_8) ? 3 : 2 : 0;
        return new String(bytes, skip, bytes.length - skip, charset);
    }

    private static Optional<Encoding> mark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, How.MARK));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, How.MARK));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, How.MARK));
        }
        return Optional.empty();
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Encoding> named(Matcher matcher, How how) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String name = first == null ? matcher.group(2) : first;
        return charset(name.strip().toLowerCase(Locale.ROOT), how).map(c -> new Encoding(c, how));
    }

    /// The charset that browsers use for a label (WHATWG Encoding, section 4.2).
    private static Optional<Charset> charset(String label, How how) {
        return switch (label) {
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            case "iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii", "windows-1252" ->
                    Optional.of(WINDOWS_1252);
            // a page that could be read far enough to say so is not in UTF-16
            case "utf-16", "utf-16le", "utf-16be" ->
                    Optional.of(
                            how == How.DECLARED
                                    ? StandardCharsets.UTF_8
                                    : label.endsWith("be")
                                            ? StandardCharsets.UTF_16BE
                                            : StandardCharsets.UTF_16LE);
            default -> known(label);
        };
    }

    private static Optional<Charset> known(String label) {
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

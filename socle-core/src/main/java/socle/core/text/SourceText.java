package socle.core.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import socle.api.text.Place;
import socle.api.text.Problem;

/// The text of one file: UTF-8, without its byte order mark, every line ended by `\n`.
///
/// @param file relative to the project, with `/`
public record SourceText(String file, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// The text of a file's bytes. Where they are not UTF-8, a problem at the first that is not;
    /// the
    /// text is then what stands before it.
    public static SourceText of(String file, byte[] bytes, Consumer<Problem> problems) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, chars, true);
        String decoded = plain(chars.flip().toString());
        if (result.isError()) {
            Place place = Place.of(file).in(decoded, decoded.length());
            problems.accept(Faults.notUtf8(place, bytes, input.position()));
        }
        return new SourceText(file, decoded);
    }

    /// The place of a character.
    Place at(int offset) {
        return Place.of(file).in(text, offset);
    }

    private static String plain(String text) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        String body = text.substring(start);
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }
}

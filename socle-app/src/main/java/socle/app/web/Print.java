package socle.app.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import socle.app.show.markup.Markup;
import socle.app.view.Drawn;

/// What a screen looks like, as bytes. What forms carry is left out, and put in for whoever gets
/// it.
final class Print implements Lately.Sized {

    private static final int LETTERS = 32;

    private final Drawn frame;
    private final List<byte[]> pieces;
    private final byte[] digest;

    private Print(Drawn frame, List<byte[]> pieces) {
        this.frame = frame;
        this.pieces = pieces;
        MessageDigest sha = sha();
        pieces.forEach(sha::update);
        this.digest = sha.digest();
    }

    /// A drawing for everybody whose forms carry nothing.
    static Print of(Drawn drawn) {
        return new Print(frame(drawn), List.of(bytes(drawn.main().html())));
    }

    /// A drawing in whose forms a mark stands for what they carry.
    ///
    /// @param mark that nobody knows, so that nothing else can hold it
    static Print of(Drawn drawn, String mark) {
        String html = drawn.main().html();
        List<byte[]> pieces = new ArrayList<>();
        int done = 0;
        for (int at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, done)) {
            pieces.add(bytes(html.substring(done, at)));
            done = at + mark.length();
        }
        pieces.add(bytes(html.substring(done)));
        return new Print(frame(drawn), pieces);
    }

    private static Drawn frame(Drawn drawn) {
        return new Drawn(drawn.title(), drawn.place(), drawn.crumbs(), Markup.none());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// All but the main part.
    Drawn frame() {
        return frame;
    }

    @Override
    public long bytes() {
        return pieces.stream().mapToLong(it -> it.length).sum();
    }

    /// The whole page.
    ///
    /// @param head what stands before the main part
    /// @param tail what stands after it
    /// @param token what forms carry: letters that go into a page as they are
    byte[] between(String head, String tail, String token) {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream((int) bytes() + 2 * (head.length() + tail.length()));
        out.writeBytes(bytes(head));
        byte[] carried = bytes(token);
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                out.writeBytes(carried);
            }
            out.writeBytes(pieces.get(i));
        }
        out.writeBytes(bytes(tail));
        return out.toByteArray();
    }

    /// By which the whole page is known.
    String tag(String head, String tail, String token) {
        MessageDigest sha = sha();
        for (String part : List.of(head, tail, token)) {
            sha.update(bytes(part));
            sha.update((byte) 0);
        }
        sha.update(digest);
        return HexFormat.of().formatHex(sha.digest()).substring(0, LETTERS);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

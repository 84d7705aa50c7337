package socle.core.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// One row of the audit log.
///
/// @param number one more than the row before
/// @param digest over the digest of the row before and the words of this one: whoever changes, adds
///     or takes out a row changes all that follow
public record AuditRow(long number, AuditEntry entry, String digest) {

    /// The row that follows a digest.
    static AuditRow after(String before, long number, AuditEntry entry) {
        return new AuditRow(number, entry, digest(before, number, entry));
    }

    /// Whether it is what was written after a digest.
    public boolean follows(String before) {
        return digest.equals(digest(before, number, entry));
    }

    /// Each word with its length, so that no two entries have the same text.
    private static String digest(String before, long number, AuditEntry entry) {
        MessageDigest sha = sha256();
        for (String word :
                List.of(
                        before,
                        Long.toString(number),
                        LedgerRows.time(entry.at()),
                        entry.who(),
                        entry.action(),
                        entry.object(),
                        entry.outcome(),
                        entry.address())) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

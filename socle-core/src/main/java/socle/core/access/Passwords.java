package socle.core.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;

/// Passwords as they are kept: argon2id (RFC 9106) with 19 MiB, 2 iterations and 1 lane, the least
/// that the OWASP Password Storage Cheat Sheet asks for. What may be one follows NIST SP 800-63B:
/// length counts, composition does not.
public final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int SHORTEST = 12;

    /// Longer ones cost whoever has to hash them.
    private static final int LONGEST = 512;

    private static final int FEWEST_LETTERS = 5;

    /// So that a crowd that tries passwords takes neither all memory nor all cores.
    private static final int AT_ONCE = 2;

    private final Argon2Function argon;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Chance chance;
    private volatile @Nullable String nobodys;

    public Passwords(Chance chance) {
        this(chance, Cost.USUAL);
    }

    Passwords(Chance chance, Cost cost) {
        this.chance = chance;
        this.argon =
                Argon2Function.getInstance(
                        cost.kibibytes, cost.iterations, 1, HASH_BYTES, Argon2.ID);
    }

    /// What it costs to try one password.
    record Cost(int kibibytes, int iterations) {
        static final Cost USUAL = new Cost(19_456, 2);
    }

    /// Why a password may not be one; nothing when it may.
    ///
    /// @param name of the account
    public static Optional<Refusal> fault(String name, String password) {
        int length = password.codePointCount(0, password.length());
        Phrase longer =
                new Phrase(
                        "take 12 characters or more: several words are easy to keep in mind",
                        "prenez 12 caractères ou plus\u00a0: plusieurs mots se retiennent bien");
        if (length < SHORTEST) {
            return refused(
                    Phrase.of(
                            "a password of %s characters is too short",
                            "un mot de passe de %s caractères est trop court", length),
                    longer);
        }
        if (length > LONGEST) {
            return refused(
                    Phrase.of(
                            "a password of %s characters is too long",
                            "un mot de passe de %s caractères est trop long", length),
                    Phrase.of("take %s at most", "prenez-en %s au plus", LONGEST));
        }
        if (normal(password).equalsIgnoreCase(normal(name))) {
            return refused(
                    new Phrase("the name is no password", "le nom n’est pas un mot de passe"),
                    longer);
        }
        if (password.codePoints().distinct().count() < FEWEST_LETTERS) {
            return refused(
                    new Phrase(
                            "a password that repeats a few characters is soon guessed",
                            "un mot de passe qui répète quelques caractères est vite deviné"),
                    longer);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refused(Phrase what, Phrase todo) {
        return Optional.of(new Refusal(what, todo));
    }

    /// What is kept of a password.
    public String hash(String password) {
        return inTurn(() -> argon.hash(bytes(password), chance.bytes(SALT_BYTES)).getResult());
    }

    /// Whether it is the password of which that was kept. Takes as long when nothing was.
    public boolean matches(String password, @Nullable String kept) {
        String nobodys = nobodys();
        String against = kept == null ? nobodys : kept;
        boolean matches =
                inTurn(
                        () ->
                                Argon2Function.getInstanceFromHash(against)
                                        .check(
                                                bytes(password),
                                                against.getBytes(StandardCharsets.UTF_8)));
        return matches && kept != null;
    }

    /// A password that nobody knows.
    private String nobodys() {
        String known = nobodys;
        if (known == null) {
            known = hash(new Secrets(chance).fresh());
            nobodys = known;
        }
        return known;
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /// The same letters typed on another keyboard are the same password.
    private static byte[] bytes(String password) {
        return normal(password).getBytes(StandardCharsets.UTF_8);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}

package socle.core.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import socle.api.Artifacts;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// Files kept under their digest; the same file twice is kept once.
public final class ArtifactFolder implements Artifacts {

    private static final String ALGORITHM = "sha256:";

    private final Path folder;

    /// @param folder made when the first file is kept
    public ArtifactFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Evidence.Artifact keep(Claim claim, Phrase label, String mediaType, Path file)
            throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "", ".draft");
        String hex = copy(file, draft);
        Path kept = folder.resolve(hex);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING);
        return new Evidence.Artifact(
                claim,
                label,
                file.getFileName().toString(),
                mediaType,
                Files.size(kept),
                ALGORITHM + hex);
    }

    @Override
    public Optional<Path> find(String digest) {
        Path kept = folder.resolve(digest.substring(ALGORITHM.length()));
        return Files.exists(kept) ? Optional.of(kept) : Optional.empty();
    }

    private static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

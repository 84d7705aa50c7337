package socle.kinds.collect.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import socle.api.InputFile;

/// Where a database is.
///
/// @param url as JDBC wants it, without a password
/// @param shown as people read it and evidence keeps it: the URL without its options
record Address(String url, Product product, String shown) {

    private static final Pattern PASSWORD =
            Pattern.compile(
                    "[?&;](password|pwd|passwd|sslpassword|trustStorePassword|keyStorePassword)=|//[^/@?]*:[^/@?]*@",
                    Pattern.CASE_INSENSITIVE);

    static Address of(String url) {
        return new Address(url, Product.of(url), url.replaceAll("[?;].*$", ""));
    }

    static Address ofFile(InputFile file) {
        return new Address(
                "jdbc:sqlite:" + file.path().toAbsolutePath(), Product.SQLITE, file.name());
    }

    /// Whether a password stands in the URL.
    static boolean tellsPassword(String url) {
        return PASSWORD.matcher(url).find();
    }

    /// The same, its file looked for from a folder on.
    Address within(Path folder) {
        String file = url.substring("jdbc:sqlite:".length());
        return new Address("jdbc:sqlite:" + folder.resolve(file), product, shown);
    }

    /// Whether it names a file that is relative to the project.
    static boolean isRelativeFile(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        String prefix = "jdbc:sqlite:";
        return lower.startsWith(prefix)
                && !lower.startsWith(prefix + "/")
                && !lower.startsWith(prefix + "file:/");
    }
}

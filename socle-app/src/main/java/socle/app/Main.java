package socle.app;

/// Starts Socle.
public final class Main {
    private Main() {}

    /// The command line.
    public static void main(String[] arguments) throws Exception {
        System.out.println(
                new String(
                        java.util.Objects.requireNonNull(
                                        Main.class.getResourceAsStream("version.txt"))
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8));
        if (arguments.length > 1) {
            java.sql.DriverManager.getConnection("jdbc:duckdb:").close();
            java.sql.DriverManager.getConnection("jdbc:sqlite::memory:").close();
        }
    }
}

package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import socle.app.Main;

/// The same pages of a host crawled by Scrapy and by `socle run` of a `crawl` node, as whole
/// processes in turn; then the same with an archive against without. Tells where the two sets of
/// pages differ, by address and digest.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.CrawlSites START [ROUNDS]` from
/// the root of the sources, with Scrapy for `/usr/bin/python3` and
/// `bench/crawl/nginx.conf` serving.
public final class CrawlSites {

    /// Those of `bin/socle run`, but for a small heap at the start: on a machine with much memory
    /// Java begins with more than the whole crawl needs.
    private static final String[] OPTIONS = {
        "-XX:+UseSerialGC",
        "-Xms64m",
        "-Xmx384m",
        "-XX:Tier4InvocationThreshold=50000",
        "-XX:Tier4MinInvocationThreshold=6000",
        "-XX:Tier4CompileThreshold=150000"
    };

    private CrawlSites() {}

    /// Prints the tables and the differences.
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        String start = arguments[0];
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path spider = Path.of("bench/crawl/spider.py").toAbsolutePath();
        Path folder = Files.createTempDirectory("crawl-sites");
        try {
            Duel peers =
                    new Duel(rounds)
                            .run(
                                    () -> scrapy(spider, start, folder),
                                    () -> socle(start, folder, "false"));
            System.out.println(peers.table("Scrapy", "`socle run`"));
            System.out.println(differences(folder));
            Duel archive =
                    new Duel(rounds)
                            .run(
                                    () -> socle(start, folder, "false"),
                                    () -> socle(start, folder, "true"));
            System.out.println(archive.table("without archive", "with WARC"));
        } finally {
            Folders.remove(folder);
        }
    }

    private static Usage socle(String start, Path folder, String keep)
            throws IOException, InterruptedException {
        Folders.remove(folder.resolve(".socle"));
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("socle.yml"), "name: bench\nlanguage: en\n");
        Files.writeString(
                folder.resolve("sources/site.yml"),
                """
            kind: crawl
            start: ['%s']
            contact: mailto:bench@example.org
            delay: 0
            depth: 1000
            pages: 100000
            recheck: 0
            sitemaps: false
            keep: %s
            legal: {publisher: Nobody, basis: own_data}
            """
                        .formatted(start, keep));
        return Child.in(folder, OPTIONS).run(Main.class, "run");
    }

    private static Usage scrapy(Path spider, String start, Path folder)
            throws IOException, InterruptedException {
        Path usage = folder.resolve("scrapy.usage");
        long began = System.nanoTime();
        int code =
                new ProcessBuilder(
                                "/usr/bin/python3",
                                spider.toString(),
                                start,
                                folder.resolve("scrapy.jsonl").toString(),
                                usage.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("scrapy.log").toFile())
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("scrapy.log")));
        }
        return Usage.read(usage, Duration.ofNanos(System.nanoTime() - began));
    }

    private static String differences(Path folder) throws SQLException {
        String ours =
                "SELECT url, replace(digest, 'sha256:', '') AS digest FROM read_parquet('%s/.socle/lake/site/*/*.parquet', union_by_name=true) WHERE status = 200"
                        .formatted(folder);
        String theirs =
                "SELECT url, digest FROM read_json('%s/scrapy.jsonl') WHERE status = 200"
                        .formatted(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            return "pages of both: %s; of Scrapy alone: %s; of Socle alone: %s"
                    .formatted(
                            listed(statement, ours + " INTERSECT " + theirs).size(),
                            listed(statement, theirs + " EXCEPT " + ours),
                            listed(statement, ours + " EXCEPT " + theirs));
        }
    }

    private static List<String> listed(Statement statement, String query) throws SQLException {
        List<String> urls = new java.util.ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                urls.add(rows.getString(1));
            }
        }
        return urls;
    }
}

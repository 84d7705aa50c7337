package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class MariaDbTest {

    @TempDir Path folder = Path.of(".");

    @AfterEach
    void stop() throws Exception {
        MariaDbServer.stop();
    }

    @Test
    void a_table_comes_with_its_types_and_a_watermark_goes_on() throws Exception {
        assumeTrue(
                MariaDbServer.isThere(),
                "no mariadbd: install Debian's mariadb-server to try MariaDB");
        String url = MariaDbServer.start(folder);
        Servers.sql(
                url,
                "CREATE TABLE moves (id INT UNSIGNED PRIMARY KEY, t VARCHAR(20) CHARACTER SET utf8mb4,"
                        + " n DECIMAL(12,3), wide DECIMAL(60,2), f FLOAT, d DOUBLE, day DATE,"
                        + " at DATETIME(6), ts TIMESTAMP(3) NULL, span TIME, y YEAR, b VARBINARY(10),"
                        + " big BIGINT UNSIGNED, tiny TINYINT(1), m ENUM('x','y'), j JSON)",
                "INSERT INTO moves VALUES (1, 'é,\"', 1.250, 123, 1.1, 0.1, '2025-02-28',"
                        + " '2025-02-28 10:11:12.123456', '2025-02-28 10:11:12.5', '-100:00:00', 2025,"
                        + " x'00ff', 18446744073709551615, 1, 'x', '{\"a\": 1}')",
                "INSERT INTO moves (id, t) VALUES (4294967295, '')");
        KindTester tester =
                KindTester.of(new DatabaseKind())
                        .file(
                                "sources/moves.yml",
                                "kind: database\nurl: "
                                        + url.replaceAll("[?].*", "")
                                        + "\nuser: root\nlegal: {publisher: The shop, basis: own_data}\n"
                                        + "table: moves\nkey: [id]\nwatermark: id\n");
        TestedNode moves =
                tester.run("moves")
                        .done()
                        .holds("collect.completeness")
                        .holds("collect.accuracy")
                        .holds("collect.balance");
        assertEquals(
                "id BIGINT, t VARCHAR, n DECIMAL(12,3), wide VARCHAR, f FLOAT, d DOUBLE, day DATE, at"
                        + " TIMESTAMP, ts TIMESTAMP WITH TIME ZONE, span VARCHAR, y SMALLINT, b BLOB,"
                        + " big DECIMAL(20,0), tiny SMALLINT, m VARCHAR, j VARCHAR",
                PostgresTest.types(moves));
        assertEquals(List.of("-100:00:00"), moves.rows("moves").column("span").subList(0, 1));
        Servers.sql(url, "UPDATE moves SET t = 'z' WHERE id = 4294967295");
        Servers.sql(url, "CREATE USER reader@'%' IDENTIFIED BY 'right'");
        KindTester.of(new DatabaseKind())
                .secret("pass", "wrong")
                .file(
                        "sources/moves.yml",
                        "kind: database\nurl: "
                                + url.replaceAll("[?].*", "")
                                + "\nuser: reader\npassword: {secret: pass}\n"
                                + "legal: {publisher: The shop, basis: own_data}\ntable: moves\n")
                .run("moves")
                .failed("does not let 'reader' in: the name or the password is wrong");
        assertEquals(
                1,
                tester.runAgain("moves")
                        .done()
                        .holds("collect.accuracy")
                        .measure("collect.rows_written"));
    }
}

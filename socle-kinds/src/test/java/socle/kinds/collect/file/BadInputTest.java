package socle.kinds.collect.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.core.ledger.StepRow;
import socle.core.testing.Golden;
import socle.core.testing.KindTester;

/// Everything that a bad file makes people read, in both languages.
class BadInputTest {

    private final Map<String, String> told = new LinkedHashMap<>();

    @Test
    void every_bad_file_is_told_in_plain_words() {
        csv("missing file", "", new byte[0], "other.csv");
        csv("empty file", "", "");
        csv("blank file", "", "\n\r\n");
        csv("wrong encoding", "", "id;name\n1;a\n2;\u00e9t\u00e9\n".getBytes(ISO_8859_1));
        csv("wrong declared encoding", "encoding: us-ascii\n", "id;name\n1;a\n2;\u00e9\n");
        csv("UTF-16 unsaid", "", "id;name\n1;a\n".getBytes(UTF_16));
        csv("too few values", "", "id,name\n1,a\n2\n3,c\n");
        csv("too many values", "", "id,name\n1,a\n2,b,c\n");
        csv("open quote", "", "id,name\n1,a\n2,\"b\n3,c\n");
        csv("text after a quote", "", "id,name\n1,\"a\"b\n");
        csv("mixed line ends", "", "id,name\r\n1,a\r\n2,b\n3,c\r\n");
        csv(
                "a value of another type",
                "columns: {id: BIGINT, on: DATE}\n",
                "id,on\n1,2025-02-30\n");
        csv("a fraction", "columns: {id: BIGINT}\n", "id\n3.7\n");
        csv("other columns", "columns: {id: BIGINT, name: VARCHAR}\n", "id,title\n1,a\n");
        csv("other width", "header: false\ncolumns: {id: BIGINT}\n", "1,a\n");
        file("cut gzip", "l.csv.gz", "", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        file("no zstd", "l.csv.zst", "", "id\n1\n".getBytes(UTF_8));
        file("broken JSON", "l.json", "", "[{\"id\": 1},\n {\"id\": nul}]".getBytes(UTF_8));
        file("broken NDJSON", "l.ndjson", "", "{\"id\": 1}\n{\"id\":\n".getBytes(UTF_8));
        file("no Parquet", "l.parquet", "", "PAR1 and nothing more".getBytes(UTF_8));
        file("no workbook", "l.xlsx", "", "no archive".getBytes(UTF_8));
        spec("a type that is none", "columns: {id: BIGNIT, name: WORD}\n");
        spec("a format that nobody tells", "files: data/l.txt\n");
        spec("an encoding that is none", "encoding: latin-one\n");
        spec("a delimiter of two characters", "delimiter: '||'\n");
        spec("a share beyond one", "rejected_at_most: 5\n");
        spec("another decimal separator", "decimal: ' '\n");
        spec("less than no line", "skip: -1\n");
        StringBuilder golden = new StringBuilder();
        told.forEach((what, words) -> golden.append("# ").append(what).append('\n').append(words));
        Golden.check("collect/bad-input.txt", golden.toString());
    }

    private void csv(String what, String keys, String text) {
        csv(what, keys, text.getBytes(UTF_8), "l.csv");
    }

    private void csv(String what, String keys, byte[] bytes) {
        csv(what, keys, bytes, "l.csv");
    }

    private void csv(String what, String keys, byte[] bytes, String name) {
        tell(what, "l.csv", keys, FileKindTest.tester("").file("data/" + name, bytes));
    }

    private void file(String what, String name, String keys, byte[] bytes) {
        tell(what, name, keys, FileKindTest.tester("").file("data/" + name, bytes));
    }

    private void spec(String what, String keys) {
        String files = keys.startsWith("files") ? "" : "files: data/l.csv\n";
        List<Problem> problems = FileKindTest.tester(files + keys).problems();
        StringBuilder words = new StringBuilder();
        for (Problem problem : problems) {
            words.append(problem.in(Language.EN)).append('\n');
            words.append(problem.in(Language.FR)).append('\n');
        }
        told.put(what, words.append('\n').toString());
    }

    private void tell(String what, String name, String keys, KindTester tester) {
        StepRow step =
                tester.file(
                                "sources/loans.yml",
                                "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/"
                                        + name
                                        + "\n"
                                        + keys)
                        .run("loans")
                        .failed("")
                        .step()
                        .orElseThrow();
        String words = step.words().in(Language.EN) + "\n" + step.words().in(Language.FR) + "\n\n";
        told.put(what, words.replace(tester.folder().toString(), "PROJECT"));
    }
}

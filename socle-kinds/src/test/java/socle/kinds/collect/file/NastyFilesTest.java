package socle.kinds.collect.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class NastyFilesTest {

    private static final int FILES = 120;

    /// FastCSV 4.4.0 is the oracle: every value of every file is as it reads it. The engine takes
    /// an empty value for none, and so does this.
    @Test
    void every_value_of_nasty_files_arrives_as_an_oracle_reads_it() throws IOException {
        KindTester tester =
                FileKindTest.tester(
                        "files: data/*.csv\ncolumns: {one: VARCHAR, two: VARCHAR, three: VARCHAR}\n");
        List<List<@Nullable Object>> expected = new ArrayList<>();
        for (int seed = 1; seed <= FILES; seed++) {
            NastyCsv file = NastyCsv.of(seed, 1 + seed % 30);
            tester.file("data/%03d.csv".formatted(seed), file.text());
            expected.addAll(values(file.text()));
        }
        TestedNode loans = tester.run("loans").done().holds("collect.completeness");
        assertEquals(expected.size(), loans.measure("collect.rows_read"));
        assertEquals(expected, loans.values());
    }

    private static List<List<@Nullable Object>> values(String text) throws IOException {
        List<List<@Nullable Object>> values = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (record.getStartingLineNumber() > 1) {
                    List<@Nullable Object> row = new ArrayList<>();
                    record.getFields().forEach(field -> row.add(field.isEmpty() ? null : field));
                    values.add(row);
                }
            }
        }
        return values;
    }
}

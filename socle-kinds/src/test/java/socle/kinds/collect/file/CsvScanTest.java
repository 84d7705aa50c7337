package socle.kinds.collect.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvScanTest {

    private static final CsvScan.Form COMMAS = new CsvScan.Form((byte) ',', '"', 0, 3);

    @Test
    void records_are_counted_whatever_the_line_ends() {
        assertEquals(3, count("a,b\n1,2\n3,4\n"));
        assertEquals(3, count("a,b\r\n1,2\r\n3,4"));
        assertEquals(3, count("a,b\r1,2\r3,4\r"));
        assertEquals(3, count("\ufeffa,b\n1,2\n3,4"));
        assertEquals(0, count(""));
        assertEquals(0, count("\n\r\n\n"));
    }

    @Test
    void a_line_break_within_quotes_ends_no_record() {
        assertEquals(2, count("a,b\n\"1\n\n\",\"2\"\"\n\"\n"));
        assertEquals(2, count("a,b\n1, \"x\ny\"\n"));
    }

    @Test
    void a_quote_inside_a_value_is_a_character() {
        assertEquals(3, count("a,b\n5\" pipe,1\n6\" pipe,2\n"));
        assertEquals(3, count("\"a\"b\"c,1\n2,3\n4,5\n"));
    }

    @Test
    void an_empty_line_is_a_record_of_one_column_only() {
        assertEquals(2, count("a,b\n\n1,2\n"));
        assertEquals(3, count("a\n\n1\n", new CsvScan.Form((byte) ',', '"', 0, 1), 64));
    }

    @Test
    void skipped_lines_may_hold_anything() {
        assertEquals(
                2, count("say \"hi\n\na,b\n1,2\n", new CsvScan.Form((byte) ',', '"', 2, 2), 64));
    }

    @Test
    void more_than_one_sort_of_line_ends_is_seen() throws IOException {
        assertEquals(CsvScan.LineEnds.MIXED, ends("a\r\nb\nc"));
        assertEquals(CsvScan.LineEnds.CRLF, ends("a\r\nb\r\n\"x\ny\"\r\n"));
        assertEquals(CsvScan.LineEnds.CR, ends("a\rb\r"));
    }

    /// FastCSV 4.4.0 is the oracle. It differs in one thing: to it a record never starts with
    /// spaces
    /// before a quote, so the generator writes none.
    @Test
    void counts_equal_those_of_an_oracle_on_nasty_files_in_chunks_of_any_size() throws IOException {
        for (long seed = 1; seed <= 3_000; seed++) {
            NastyCsv file = NastyCsv.of(seed, 1 + (int) (seed % 40));
            long expected = 0;
            try (CsvReader<CsvRecord> reader =
                    CsvReader.builder().skipEmptyLines(true).ofCsvRecord(file.text())) {
                for (CsvRecord _ : reader) {
                    expected++;
                }
            }
            int chunk = 3 + new Random(seed).nextInt(50);
            assertEquals(expected, file.records(), "generator, seed " + seed);
            assertEquals(expected, count(file.text(), COMMAS, chunk), "seed " + seed);
        }
    }

    private static CsvScan.LineEnds ends(String text) throws IOException {
        CsvScan scan = new CsvScan(COMMAS);
        scan.all(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return scan.ends();
    }

    private static long count(String text) {
        long whole = count(text, COMMAS, 1 << 16);
        for (int chunk = 3; chunk < 20; chunk++) {
            assertEquals(whole, count(text, COMMAS, chunk), "chunks of " + chunk);
        }
        return whole;
    }

    private static long count(String text, CsvScan.Form form, int chunk) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CsvScan scan = new CsvScan(form);
        for (int from = 0; from < bytes.length; from += chunk) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(from + chunk, bytes.length));
            scan.feed(part, part.length);
        }
        return scan.end();
    }
}

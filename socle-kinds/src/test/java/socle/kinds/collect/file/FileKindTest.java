package socle.kinds.collect.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class FileKindTest {

    @Test
    void a_file_becomes_a_table_with_types_and_proof() {
        TestedNode loans =
                loans("id,title,price,lent_on\n1,\"Ada, or ardour\",12.5,2025-01-04\n2,Zola,,\n")
                        .run("loans")
                        .done()
                        .holds("collect.completeness")
                        .holds("collect.accuracy")
                        .holds("collect.shape");
        assertEquals(
                "[id BIGINT, title VARCHAR, price DOUBLE, lent_on DATE]", columns(loans.rows()));
        assertEquals(2, loans.measure("collect.rows_read"));
        assertEquals(2, loans.measure("collect.rows_written"));
        assertEquals(0, loans.measure("collect.rows_rejected"));
        assertEquals(0, loans.rows("loans__rejected").size());
        assertEquals(
                "2 read, counted apart = 2 written + 0 rejected",
                loans.verdict("collect.completeness").why().en());
    }

    @Test
    void origin_is_what_the_author_wrote_and_nothing_is_invented() {
        TestedNode loans =
                KindTester.of(new FileKind())
                        .file(
                                "sources/loans.yml",
                                """
                                kind: file
                                files: data/loans.csv
                                legal:
                                  publisher: Town library
                                  basis: public_task
                                  address: https://example.org/loans
                                """)
                        .file("data/loans.csv", "id\n1\n")
                        .run("loans")
                        .done();
        Evidence.Origin origin = loans.only("collect.origin", Evidence.Origin.class);
        assertEquals("Town library", origin.publisher());
        assertEquals("https://example.org/loans", origin.address());
        assertEquals("", origin.licence());
    }

    @Test
    void a_source_without_a_legal_sheet_is_told_and_not_collected() {
        KindTester tester =
                KindTester.of(new FileKind())
                        .file("sources/loans.yml", "kind: file\nfiles: data/loans.csv\n")
                        .file("data/loans.csv", "id\n1\n");
        assertEquals("no-legal-sheet", tester.problems().getFirst().code());
        TestedNode loans = tester.run("loans");
        assertFalse(loans.hasTable("loans"));
        assertFalse(loans.verdict("collect.legal").holds());
    }

    @Test
    void a_licence_that_is_known_says_what_is_owed() {
        TestedNode loans =
                KindTester.of(new FileKind())
                        .file(
                                "sources/loans.yml",
                                """
                                kind: file
                                files: data/loans.csv
                                legal:
                                  publisher: Town library
                                  basis: licence
                                  licence: https://creativecommons.org/licenses/by-sa/4.0/
                                  attribution: Town library, CC BY-SA 4.0
                                """)
                        .file("data/loans.csv", "id,email\n1,a@example.org\n")
                        .run("loans")
                        .done();
        assertEquals(
                "https://creativecommons.org/licenses/by-sa/4.0/",
                loans.only("collect.origin", Evidence.Origin.class).licence());
        assertEquals(
                "basis: licence; Creative Commons Attribution-ShareAlike 4.0: the source must be"
                        + " named and what is made of it shared alike",
                loans.verdict("collect.legal").why().en());
        assertFalse(loans.verdict("collect.personal_data").holds());
    }

    @Test
    void rows_that_do_not_fit_are_kept_with_the_line_that_an_editor_shows() {
        TestedNode loans =
                loans(
                                """
                                id,title,price
                                1,"two
                                lines",3
                                x,wrong id,3

                                3,too few
                                4,too,many,values
                                5,"a"b,3
                                6,fine,4
                                """,
                                "rejected_at_most: 0.9\ncolumns: {id: BIGINT, title: VARCHAR, price: DOUBLE}\n")
                        .run("loans")
                        .done()
                        .holds("collect.completeness");
        Rows rejected = loans.rows("loans__rejected");
        assertEquals(List.of(4L, 6L, 7L, 8L), rejected.column("line"));
        assertEquals(
                List.of(
                        "the value is not of the column's type",
                        "too few values",
                        "too many values",
                        "a quote is not closed where its value ends"),
                rejected.column("reason"));
        assertEquals("x,wrong id,3", rejected.at(0, 4));
        assertEquals("3,too few", rejected.at(1, 4));
        assertEquals(2, loans.rows().size());
        assertEquals(4, loans.measure("collect.rows_rejected"));
        assertEquals(4, loans.only("collect.rejected", Evidence.Sample.class).rows().size());
    }

    @Test
    void one_row_too_many_that_does_not_fit_publishes_nothing() {
        TestedNode loans =
                loans("id,n\n1,2\nx,3\n", "columns: {id: BIGINT, n: BIGINT}\n")
                        .run("loans")
                        .failed(
                                "rows that do not fit: 1 of 2, allowed: 0; the first is data/loans.csv:3")
                        .falls("collect.accuracy", "column 'id'")
                        .holds("collect.completeness");
        assertFalse(loans.hasTable("loans"));
    }

    @Test
    void the_shape_that_was_found_is_kept_and_a_change_is_told() {
        KindTester tester = loans("id,title\n1,a\n");
        tester.run("loans").done();
        TestedNode changed =
                tester.file("data/loans.csv", "id,name\n1,a\n")
                        .run("loans")
                        .failed("have changed since the last load; added: name; missing: title")
                        .falls("collect.shape", "added: name");
        assertEquals(1, changed.rows().size());
        tester.file("data/loans.csv", "title,id\nb,2\n").run("loans").done();
        assertEquals(
                List.of(2L),
                tester.file("data/loans.csv", "id,title\n2,c\n")
                        .run("loans")
                        .done()
                        .rows()
                        .column("id"));
    }

    @Test
    void a_kept_type_is_held_against_later_files() {
        KindTester tester = loans("id,n\n1,10\n");
        tester.run("loans").done();
        tester.file("data/loans.csv", "id,n\n1,ten\n")
                .run("loans")
                .failed("data/loans.csv:2, column 'n': the value is not of the column's type")
                .falls("collect.shape", "n was BIGINT and is VARCHAR");
    }

    @Test
    void a_fraction_in_a_column_of_whole_numbers_is_told_rather_than_rounded() {
        loans("id,n\n1,10\n2,3.7\n", "columns: {id: BIGINT, n: BIGINT}\n")
                .run("loans")
                .failed("n was BIGINT and is DOUBLE")
                .falls("collect.shape", "n was BIGINT and is DOUBLE");
    }

    @Test
    void a_file_that_changes_during_the_work_is_told_and_nothing_is_published() {
        KindTester tester =
                KindTester.of(new Meddling())
                        .file(
                                "sources/loans.yml",
                                "kind: meddling\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/loans.csv\n")
                        .file("data/loans.csv", "id\n1\n");
        assertFalse(tester.run("loans").failed("data/loans.csv").hasTable("loans"));
    }

    @Test
    void many_files_in_any_order_of_columns_are_one_table() {
        TestedNode all =
                tester("files: data/*.csv\nfile_column: from_file\n")
                        .file("data/a.csv", "id,title\n1,a\n")
                        .file("data/b.csv", "title,id\nb,2\n")
                        .file("data/c [1].csv", "id,title\n")
                        .run("loans")
                        .done();
        assertEquals(List.of(1L, 2L), all.rows().column("id"));
        assertEquals(List.of("data/a.csv", "data/b.csv"), all.rows().column("from_file"));
        assertEquals(3, all.evidence("collect.digest").size());
    }

    @Test
    void codes_that_begin_with_zero_stay_text() {
        TestedNode towns =
                loans("code,people,wide\n01004,10,123456789012345678901\n75056,20,1\n")
                        .run("loans")
                        .done();
        assertEquals(List.of("01004", "75056"), towns.rows().column("code"));
        assertEquals("[code VARCHAR, people BIGINT, wide VARCHAR]", columns(towns.rows()));
    }

    @Test
    void other_encodings_are_read_and_wrong_ones_are_told_with_their_line() {
        Charset windows = Charset.forName("windows-1252");
        String text = "id;name\n1;Élise – 3 €\n";
        assertEquals(
                List.of("Élise – 3 €"),
                tester("files: data/l.csv\nencoding: windows-1252\n")
                        .file("data/l.csv", text.getBytes(windows))
                        .run("loans")
                        .done()
                        .rows()
                        .column("name"));
        assertEquals(
                List.of("Élise – 3 €"),
                tester("files: data/l.csv\nencoding: utf-16\n")
                        .file("data/l.csv", text.getBytes(StandardCharsets.UTF_16))
                        .run("loans")
                        .done()
                        .rows()
                        .column("name"));
        tester("files: data/l.csv\n")
                .file("data/l.csv", text.getBytes(StandardCharsets.UTF_16))
                .run("loans")
                .failed("data/l.csv begins with the mark of UTF-16");
        tester("files: data/l.csv\n")
                .file("data/l.csv", "id;name\n1;a\n2;\u00e9t\u00e9\n".getBytes(ISO_8859_1))
                .run("loans")
                .failed("data/l.csv:3");
        tester("files: data/l.csv\nencoding: us-ascii\n")
                .file("data/l.csv", "id;name\n1;a\n2;\u00e9t\u00e9\n")
                .run("loans")
                .failed("data/l.csv:3 is not text in US-ASCII");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_no_data() {
        TestedNode loans =
                tester(
                                "files: data/l.csv\nrejected_at_most: 1\ncolumns: {id: BIGINT, name: VARCHAR}\n")
                        .file("data/l.csv", "\ufeffid,name\r\n1,\"a\r\nb\"\r\nx,c\r\n3,d")
                        .run("loans")
                        .done();
        assertEquals(List.of(1L, 3L), loans.rows().column("id"));
        assertEquals(List.of(4L), loans.rows("loans__rejected").column("line"));
    }

    @Test
    void an_empty_file_is_told_and_one_with_a_header_alone_has_no_rows() {
        loans("").run("loans").failed("data/loans.csv is empty");
        loans("\n\n").run("loans").failed("data/loans.csv is empty");
        TestedNode none = loans("id,title\n").run("loans").done().holds("collect.completeness");
        assertEquals(0, none.rows().size());
        assertTrue(
                none.then()
                                .file("data/loans.csv", "id,title\n1,a\n")
                                .run("loans")
                                .done()
                                .rows()
                                .at(0, 0)
                        instanceof Long);
    }

    @Test
    void a_missing_file_is_told() {
        tester("files: data/none.csv\n")
                .run("loans")
                .failed("no file of the project fits 'data/none.csv'");
    }

    @Test
    void mixed_line_ends_are_told_rather_than_lost() {
        loans("id,name\r\n1,a\r\n2,b\n3,c\r\n").run("loans").failed("do not all end alike");
    }

    @Test
    void an_open_quote_does_not_swallow_rows_in_silence() {
        TestedNode loans =
                loans("id,name\n1,a\n2,\"b\n3,c\n4,d\n")
                        .run("loans")
                        .failed("rows that do not fit: ");
        assertFalse(loans.hasTable("loans"));
    }

    static KindTester loans(String csv) {
        return loans(csv, "");
    }

    static KindTester loans(String csv, String keys) {
        return tester("files: data/loans.csv\n" + keys).file("data/loans.csv", csv);
    }

    static KindTester tester(String keys) {
        return KindTester.of(new FileKind())
                .file(
                        "sources/loans.yml",
                        "kind: file\nlegal: {publisher: Nobody, basis: own_data}\n" + keys);
    }

    static String columns(Rows rows) {
        return rows.columns().stream().map(c -> c.name() + " " + c.type()).toList().toString();
    }
}

package socle.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import socle.api.Header;
import socle.api.text.Body;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.api.text.Language;
import socle.api.text.Link;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Ref;
import socle.api.text.Reference;
import socle.api.text.Scalar;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.api.text.Wording;
import socle.core.testing.PlainSql;

class SpecReaderTest {

    public enum Colour {
        RED,
        DARK_BLUE
    }

    public record Plain(
            int whole,
            long large,
            double number,
            BigDecimal exact,
            boolean truth,
            Colour colour,
            LocalDate day,
            Duration pause,
            NodeId name) {}

    public record Names(TableRef table, Ref ref, Link link, Files files, Secret secret) {}

    public record Grain(String column, @Default("month") String period) {}

    public record Nested(Grain grain, List<Grain> more, Map<String, List<Scalar>> accepted) {}

    public record Query(
            @Body @Doc(value = "The SELECT.", fr = "Le SELECT.") Sql sql,
            @Default("[red, dark_blue]") List<Colour> colours,
            @Wording Optional<String> why) {}

    public record Chapter(List<String> requirements, @Body Markdown text) {}

    public record Range(int low, int high) {
        public Range {
            if (low > high) {
                throw SpecProblem.at(
                        "high",
                        new Phrase("high is below low", "high est sous low"),
                        new Phrase("swap them", "échangez-les"));
            }
        }
    }

    public record Even(int value) {
        public Even {
            if (value % 2 != 0) {
                throw new IllegalArgumentException("value is even");
            }
        }
    }

    public record Placed(String text, Place place) {}

    public record Places(List<Placed> each) {}

    private final SpecReader reader = new SpecReader(new Forms(), new PlainSql());
    private final List<Problem> problems = new ArrayList<>();

    private <S extends Record> Decoded<Header, S> read(Class<S> type, String file, String text) {
        SourceText source =
                SourceText.of(file, text.getBytes(StandardCharsets.UTF_8), problems::add);
        Document document = reader.documents().of(source, problems::add).getFirst();
        Decoded<Header, S> decoded = reader.read(Header.class, type, Set.of("kind"), document);
        problems.addAll(decoded.problems());
        return decoded;
    }

    private <S extends Record> S spec(Class<S> type, String text) {
        Decoded<Header, S> decoded = read(type, "a.yml", text);
        return decoded.made()
                .orElseThrow(() -> new AssertionError(told(Language.EN).toString()))
                .spec();
    }

    private List<String> told(Language language) {
        return problems.stream().sorted().map(problem -> problem.in(language)).toList();
    }

    private List<String> refused(Class<? extends Record> type, String text) {
        read(type, "a.yml", text);
        return told(Language.EN);
    }

    @Test
    void single_values_of_every_sort_are_read() {
        Plain plain =
                spec(
                        Plain.class,
                        """
                        whole: 12
                        large: 9000000000
                        number: 1.5e3
                        exact: 0.10
                        truth: true
                        colour: dark_blue
                        day: 2026-11-22
                        pause: 1h30m
                        name: strikes
                        """);
        assertEquals(
                new Plain(
                        12,
                        9_000_000_000L,
                        1500,
                        new BigDecimal("0.10"),
                        true,
                        Colour.DARK_BLUE,
                        LocalDate.of(2026, 11, 22),
                        Duration.ofMinutes(90),
                        new NodeId("strikes")),
                plain);
    }

    @Test
    void names_keep_their_places() {
        Names names =
                spec(
                        Names.class,
                        """
                        table: strikes
                        ref: costs
                        link:   need
                        files: data/*.csv
                        secret: {secret: token}
                        """);
        assertEquals(new TableRef(new NodeId("strikes"), new Place("a.yml", 1, 8)), names.table());
        assertEquals(new Link(new NodeId("need"), new Place("a.yml", 3, 9)), names.link());
        assertEquals(new Files("data/*.csv", new Place("a.yml", 4, 8)), names.files());
        assertEquals(new Secret("token"), names.secret());
    }

    @Test
    void a_value_alone_fills_the_first_key_and_makes_a_list_of_one() {
        Nested nested =
                spec(Nested.class, "grain: day\nmore: week\naccepted: {size: [1, small, null]}");
        assertEquals(new Grain("day", "month"), nested.grain());
        assertEquals(List.of(new Grain("week", "month")), nested.more());
        assertEquals(
                List.of(
                        new Scalar.Decimal(BigDecimal.ONE),
                        new Scalar.Text("small"),
                        new Scalar.Nothing()),
                nested.accepted().get("size"));
    }

    @Test
    void what_a_map_holds_keeps_the_order_of_its_author() {
        Nested nested = spec(Nested.class, "grain: d\naccepted:\n  z: 1\n  a: 2\n  m: 3\n");
        assertEquals(List.of("z", "a", "m"), List.copyOf(nested.accepted().keySet()));
    }

    @Test
    void a_component_of_type_place_is_where_its_record_is_written() {
        Places places = spec(Places.class, "each:\n  - one\n  - text: two\n");
        assertEquals(new Place("a.yml", 2, 5), places.each().get(0).place());
        assertEquals(new Place("a.yml", 3, 5), places.each().get(1).place());
    }

    @Test
    void keys_in_front_of_a_query_are_its_leading_comment() {
        Decoded<Header, Query> decoded =
                read(
                        Query.class,
                        "m/daily.sql",
                        "/*\ntitle: Daily\nwhy: it is asked\n*/\n\nSELECT *\n  FROM strikes, Costs__rejected;\n");
        Query query = decoded.made().orElseThrow().spec();
        assertEquals(new Place("m/daily.sql", 6, 1), query.sql().place());
        assertEquals("SELECT *\n  FROM strikes, Costs__rejected", query.sql().text());
        assertEquals(List.of(Colour.RED, Colour.DARK_BLUE), query.colours());
        assertEquals(
                List.<Reference>of(
                        new TableRef(new NodeId("strikes"), new Place("m/daily.sql", 7, 8)),
                        new TableRef(new NodeId("costs"), new Place("m/daily.sql", 7, 17))),
                decoded.references());
    }

    @Test
    void a_query_on_the_line_of_its_comment_keeps_its_column() {
        Decoded<Header, Query> decoded =
                read(Query.class, "d.sql", "/* title: Daily */ SELECT *\nFROM strikes");
        assertEquals(new Place("d.sql", 2, 6), decoded.references().getFirst().place());
        assertEquals(new Place("d.sql", 1, 20), decoded.made().orElseThrow().spec().sql().at(19));
    }

    @Test
    void a_comment_of_plain_words_is_a_comment() {
        Decoded<Header, Query> decoded =
                read(Query.class, "d.sql", "/* what happens a day */\nSELECT 1");
        assertTrue(decoded.made().isPresent(), () -> told(Language.EN).toString());
    }

    @Test
    void a_query_in_a_block_of_yaml_has_exact_places() {
        Decoded<Header, Query> decoded =
                read(
                        Query.class,
                        "a.yml",
                        "why: because\nsql: |\n    SELECT *\n    FROM strikes\n");
        assertEquals(new Place("a.yml", 4, 10), decoded.references().getFirst().place());
    }

    @Test
    void inserts_of_a_chapter_are_references() {
        Decoded<Header, Chapter> decoded =
                read(
                        Chapter.class,
                        "d/c.md",
                        """
                        ---
                        requirements: C1.1.1
                        ---
                        # Cost

                        It cost {{ evidence cost indicator.value }}, see {{figure costs}}.
                        `{{ code is left alone }}`
                        """);
        assertEquals(
                List.<Reference>of(
                        new Ref(new NodeId("cost"), new Place("d/c.md", 6, 21)),
                        new Ref(new NodeId("costs"), new Place("d/c.md", 6, 59))),
                decoded.references());
        assertEquals(List.of("C1.1.1"), decoded.made().orElseThrow().spec().requirements());
    }

    @Test
    void every_problem_is_told_at_its_place_with_a_suggestion() {
        assertEquals(
                List.of(
                        "a.yml:1:1  key 'exact' is missing; add it",
                        "a.yml:1:8  '12x' is not a whole number; write digits alone, 9 at most, such"
                                + " as 12",
                        "a.yml:2:1  unknown key 'larg'; did you mean 'large'?",
                        "a.yml:3:9  unknown word 'darkblue'; did you mean 'dark_blue'?",
                        "a.yml:4:6  '22/11/2026' is not a date; write year, month and day, such as"
                                + " 2026-11-22",
                        "a.yml:5:1  key 'day' comes again; keep this one or that of line 4",
                        "a.yml:6:9  '1,5' is not a number; write digits and a point, such as 12.5",
                        "a.yml:7:8  'yes' is not true or false; write true or false",
                        "a.yml:8:8  'soon' is not a duration; write 90s, 10m, 2h, 1d or 1w",
                        "a.yml:9:7  'My Node' is not a node’s name; write lower case letters, digits"
                                + " and underscores"),
                refused(
                                Plain.class,
                                """
                                whole: 12x
                                larg: 1
                                colour: darkblue
                                day: 22/11/2026
                                day: 2026-11-22
                                number: 1,5
                                truth: yes
                                pause: soon
                                name: My Node
                                """)
                        .stream()
                        .filter(line -> !line.contains("'large' is missing"))
                        .toList());
    }

    @Test
    void a_rule_of_the_record_is_told_at_its_key_in_both_languages() {
        read(Range.class, "a.yml", "low: 3\nhigh: 2\n");
        assertEquals(List.of("a.yml:2:1  high is below low; swap them"), told(Language.EN));
        assertEquals(
                List.of("a.yml:2:1  high est sous low\u202f; échangez-les"), told(Language.FR));
    }

    @Test
    void a_rule_told_by_an_exception_is_told_at_the_record() {
        assertEquals(
                List.of("a.yml:1:1  value is even; change it"), refused(Even.class, "value: 3"));
    }

    @Test
    void a_secret_written_in_the_open_is_refused() {
        assertTrue(
                refused(Names.class, "table: a\nref: b\nlink: c\nfiles: ../d\nsecret: hunter2\n")
                        .containsAll(
                                List.of(
                                        "a.yml:4:8  '../d' leaves the project; bring the files into"
                                                + " the project and write their path from its root",
                                        "a.yml:5:9  a secret is named, not written; write {secret:"
                                                + " its_name}")));
    }

    @Test
    void yaml_that_does_not_parse_is_told_where_it_breaks() {
        SourceText source = new SourceText("a.yml", "a: 1\nb:\n\t- x\n");
        reader.documents().of(source, problems::add);
        assertEquals(1, problems.size());
        assertEquals(new Place("a.yml", 3, 1), problems.getFirst().place());
        assertEquals("a tab indents this line", problems.getFirst().what().en());
    }

    @Test
    void a_byte_that_is_not_utf8_is_told_where_it_stands() {
        byte[] latin = "title: été\n".getBytes(StandardCharsets.ISO_8859_1);
        SourceText source = SourceText.of("a.yml", latin, problems::add);
        assertEquals("title: ", source.text());
        assertEquals(new Place("a.yml", 1, 8), problems.getFirst().place());
    }

    @Test
    void marks_and_line_ends_of_other_systems_leave_no_trace() {
        byte[] windows = "\uFEFFa: 1\r\nb: 2\r\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("a: 1\nb: 2\n", SourceText.of("a.yml", windows, problems::add).text());
        assertTrue(problems.isEmpty());
    }

    @Test
    void work_does_not_depend_on_how_it_is_written() {
        String one = work("/*\nwhy: asked\ntitle: A\n*/\nSELECT 1 -- one\n");
        String two = work("/* colours: [red, dark_blue] */\nSELECT 1\n");
        String three = work("/* colours: [red] */\nSELECT 1\n");
        assertEquals(one, two);
        assertTrue(!one.equals(three));
    }

    @Test
    void words_depend_on_wording_alone() {
        assertEquals(words("/* why: asked */ SELECT 1"), words("/* why: 'asked' */ SELECT 2"));
        assertTrue(!words("/* why: asked */ SELECT 1").equals(words("SELECT 1")));
    }

    private String work(String text) {
        return read(Query.class, "q.sql", text).made().orElseThrow().work();
    }

    private String words(String text) {
        return read(Query.class, "q.sql", text).made().orElseThrow().words();
    }
}

package socle.kinds.collect.api;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.core.testing.KindTester;
import socle.kinds.collect.http.Limits;

/// Projects of one source for tests.
final class Trials {

    private static final String FRAME =
            "kind: api\nlegal: {publisher: The town, basis: own_data}\nask_again: 0\n";

    private Trials() {}

    /// A project whose source `loans` has these keys; time passes on its own clock.
    static KindTester tester(String keys) {
        return tester(keys, Limits.PAGES);
    }

    static KindTester tester(String keys, Limits limits) {
        KindTester[] made = new KindTester[1];
        made[0] = KindTester.of(new ApiKind(limits, time -> made[0].clock().pass(time)));
        return made[0].file("sources/loans.yml", FRAME + keys);
    }

    /// Records from one number up to another, itself left out.
    static String loans(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"id\": " + i + ", \"title\": \"Book " + i + "\"}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// A page of many records, with their total.
    static Service.Reply page(int from, int to, int total) {
        return Service.Reply.json(
                "{\"total\": " + total + ", \"items\": " + loans(from, Math.min(to, total)) + "}");
    }
}

package socle.kinds.collect.database;

import java.math.BigInteger;
import java.util.List;
import socle.api.data.Engine;
import socle.api.data.Rows;

/// How many rows there are, and the sum of the hash of each: the first 60 bits of the MD5 of the
/// bytes of its values. The same whatever the order of the rows.
record Tally(long rows, BigInteger sum) {

    static final Tally NONE = new Tally(0, BigInteger.ZERO);

    /// The tally of a relation in the lake.
    static Tally of(Engine engine, String from, List<Field> fields) {
        String bytes = joined(fields.stream().map(Field::digested).toList());
        Rows found =
                engine.query(
                        "SELECT count(*), CAST(coalesce(sum(CAST('0x' || substr(md5("
                                + bytes
                                + "), 1, 15) AS BIGINT)), 0) AS VARCHAR) FROM "
                                + from);
        return new Tally(
                Long.parseLong(String.valueOf(found.at(0, 0))),
                new BigInteger(String.valueOf(found.at(0, 1))));
    }

    /// Joined two by two: each join copies what it joins, so a chain would copy the first piece as
    /// often as there are others.
    private static String joined(List<String> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        int half = pieces.size() / 2;
        return "(%s || %s)"
                .formatted(
                        joined(pieces.subList(0, half)),
                        joined(pieces.subList(half, pieces.size())));
    }

    /// The hash as people compare it.
    String digest() {
        return "md5-sum:" + sum.toString(16) + ":" + rows;
    }
}

package socle.kinds.collect.file;

import java.util.List;
import java.util.Random;

/// A CSV file of three text columns that tries hard to be misread, and how many records it has.
record NastyCsv(String text, long records) {

    private static final List<String> BITS =
            List.of(
                    "a", "é", "日本", "😀", "\"\"", ",", "\n", "\r\n", "\r", " ", "0", "'", ";", "\t",
                    "");

    /// A file of so many records, its header among them; the same for the same seed.
    static NastyCsv of(long seed, int records) {
        Random random = new Random(seed);
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
        text.append("one,two,three");
        for (int i = 1; i < records; i++) {
            text.append(end);
            if (random.nextInt(12) == 0) {
                text.append(end);
            }
            text.append(value(random)).append(',').append(value(random)).append(',');
            text.append(value(random));
        }
        return new NastyCsv(text + (random.nextBoolean() ? end : ""), records);
    }

    private static String value(Random random) {
        int length = random.nextInt(6);
        if (random.nextInt(3) > 0) {
            return "plain 5\" x".substring(0, random.nextInt(10));
        }
        StringBuilder value = new StringBuilder("\"");
        for (int i = 0; i < length; i++) {
            value.append(BITS.get(random.nextInt(BITS.size())));
        }
        return value.append('"').toString();
    }
}

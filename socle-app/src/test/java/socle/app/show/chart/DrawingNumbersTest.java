package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import socle.api.show.Block;
import socle.api.text.Language;

/// Every number that a drawing says is one of its rows, or a figure that this test works out again.
final class DrawingNumbersTest {

    private static final Pattern NUMBER = Pattern.compile("\u2212?\\d[\\d,]*(\\.\\d+)?");

    @Test
    void every_number_in_the_words_is_of_the_rows_or_worked_out_from_them() {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Block.Plot> named : Plots.all().entrySet()) {
            Block.Plot plot = named.getValue();
            Drawing.Picture picture =
                    assertInstanceOf(Drawing.Picture.class, Drawing.of(plot, Language.EN));
            Set<String> known = new TreeSet<>();
            new Figures(plot).words().forEach(words -> known.addAll(numbers(words)));
            List<String> unknown =
                    numbers(picture.words()).stream().filter(it -> !known.contains(it)).toList();
            if (!unknown.isEmpty()) {
                wrong.add(named.getKey() + ": " + unknown + picture.words());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void zero_has_one_rank_whatever_its_sign() {
        double[] ranks = PointWords.ranks(new double[] {3, 0.0, -0.0, -1});
        assertArrayEquals(new double[] {4, 2.5, 2.5, 1}, ranks);
    }

    private static Set<String> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(it -> it.replaceAll(",$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

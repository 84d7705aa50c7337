package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Gauge;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Cut;
import socle.api.show.CutRows;
import socle.api.show.Leads;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// An indicator of a dashboard that is asked by dimensions, over periods or a stretch of its own.
record Measured(IndicatorPart part, Gauge gauge) {

    /// How it is asked.
    Cut cut() {
        return part.cut(gauge.metric());
    }

    /// The question, over an item of FROM.
    String select(String source) {
        return gauge.cuts().apply(cut(), source);
    }

    /// What was answered, as the page shows it.
    Rows told(Rows answer, Language language) {
        return CutRows.of(gauge.metric(), cut(), answer, language).as(part.form(), language).rows();
    }

    /// The blocks of what is told: a picture, a table, or a number in large.
    List<Block> blocks(Rows told, Optional<Leads> leads) {
        CutRows rows = new CutRows(gauge.metric(), cut(), told);
        return part.isSpread()
                ? rows.blocks(part.form(), part.id(), title(), leads)
                : List.of(new Tile(part, gauge).over(rows));
    }

    /// The rows that speak of one value of each dimension.
    Rows parts(Rows told) {
        return new CutRows(gauge.metric(), cut(), told).parts();
    }

    /// The blocks of one of two periods.
    List<Block> blocks(Rows told, String letter, Phrase days) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(Phrase.of("%s, %s", "%s, %s", letter, days)));
        for (Block block : blocks(told, Optional.empty())) {
            blocks.add(block instanceof Block.Plot plot ? Twin.named(plot, letter, days) : block);
        }
        return blocks;
    }

    private String title() {
        return part.title().orElseGet(() -> gauge.node().title());
    }
}

package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.List;
import socle.api.show.Block;
import socle.api.text.Layout;
import socle.api.text.Layout.Piece;

/// The pieces of a dashboard in their places: those that are always seen, and its tabs.
record Board(List<Piece<Part>> always, List<Sheet> sheets) {

    /// A tab and what it holds.
    record Sheet(TabPart tab, List<Piece<Part>> pieces) {}

    /// Whoever makes the cells of a page.
    interface Filling {

        /// A chart, an indicator or a table in its cell.
        Block.Cell cell(Part part);

        /// What stands where the first choice is written.
        List<Block> controls();
    }

    static Board of(Layout<Part> text) {
        List<Piece<Part>> always = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        for (Piece<Part> piece : text.pieces()) {
            if (piece instanceof Layout.Part<Part>(TabPart tab, var _)) {
                sheets.add(new Sheet(tab, new ArrayList<>()));
            } else {
                (sheets.isEmpty() ? always : sheets.getLast().pieces()).add(piece);
            }
        }
        return new Board(List.copyOf(always), List.copyOf(sheets));
    }

    /// Those of the pieces that are blocks of their own.
    static List<Part> cells(List<Piece<Part>> pieces) {
        List<Part> cells = new ArrayList<>();
        for (Piece<Part> piece : pieces) {
            if (piece instanceof Layout.Part<Part>(Part part, var _)) {
                switch (part) {
                    case IndicatorPart _, ChartPart _, TablePart _ -> cells.add(part);
                    case FilterPart _, TabPart _ -> {}
                }
            }
        }
        return cells;
    }

    /// Pieces as blocks: blocks that follow each other share a row, indicators one of their own.
    static List<Block> blocks(List<Piece<Part>> pieces, Filling filling) {
        Rows rows = new Rows(filling);
        pieces.forEach(rows::take);
        rows.end();
        return rows.blocks;
    }

    /// The blocks so far, and the row that is open.
    private static final class Rows {
        private final Filling filling;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Block.Cell> open = new ArrayList<>();
        private boolean tiles;
        private boolean chosen;

        Rows(Filling filling) {
            this.filling = filling;
        }

        void take(Piece<Part> piece) {
            switch (piece) {
                case Layout.Words<Part>(var text) -> {
                    end();
                    blocks.add(new Block.Prose(text));
                }
                case Layout.Part<Part>(Part part, var _) -> part(part);
            }
        }

        private void part(Part part) {
            switch (part) {
                case FilterPart _ -> controls();
                case IndicatorPart indicator -> cell(part, !indicator.isSpread());
                case ChartPart _, TablePart _ -> cell(part, false);
                case TabPart _ -> throw new IllegalStateException("a tab within a tab");
            }
        }

        private void controls() {
            if (!chosen) {
                end();
                blocks.addAll(filling.controls());
                chosen = true;
            }
        }

        private void cell(Part part, boolean tile) {
            if (tile != tiles) {
                end();
                tiles = tile;
            }
            open.add(filling.cell(part));
        }

        void end() {
            if (!open.isEmpty()) {
                blocks.add(new Block.Row(open));
                open.clear();
            }
        }
    }
}

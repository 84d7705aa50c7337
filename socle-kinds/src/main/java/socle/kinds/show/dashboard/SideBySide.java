package socle.kinds.show.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import socle.api.show.Block;
import socle.api.show.Block.Cell;

/// The blocks of a dashboard, made side by side: each asks the engine for what it shows, and a
/// machine has more than one core.
final class SideBySide implements Board.Filling {

    private final Board.Filling each;
    private final Map<Part, Future<Cell>> made = new HashMap<>();

    /// Returns when all are made.
    ///
    /// @param each makes one of them, in any thread
    SideBySide(List<Part> parts, Board.Filling each) {
        this.each = each;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Part part : parts) {
                made.put(part, threads.submit(() -> each.cell(part)));
            }
        }
    }

    @Override
    public Cell cell(Part part) {
        Future<Cell> cell = made.get(part);
        if (cell == null) {
            return each.cell(part);
        }
        if (cell.state() == Future.State.FAILED) {
            switch (cell.exceptionNow()) {
                case RuntimeException trouble -> throw trouble;
                case Error trouble -> throw trouble;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
        return cell.resultNow();
    }

    @Override
    public List<Block> controls() {
        return each.controls();
    }
}

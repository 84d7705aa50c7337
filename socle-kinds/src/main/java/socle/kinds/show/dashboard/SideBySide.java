package socle.kinds.show.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import socle.api.show.Block;
import socle.api.show.Block.Cell;

/// The blocks of a dashboard, made side by side: each asks the engine for what it shows, and a
/// machine has more than one core.
final class SideBySide implements Board.Filling {

    /// As many questions as the engine is asked at once; the others wait, whoever's page they are
    /// of. Platform threads: a virtual one that is inside the engine would keep others from going
    /// on.
    private static final ExecutorService THREADS =
            Executors.newFixedThreadPool(
                    4, Thread.ofPlatform().daemon().name("dashboard-", 0).factory());

    private final Board.Filling each;
    private final Map<Part, Future<Cell>> begun = new HashMap<>();

    /// Begins all of them.
    ///
    /// @param each makes one of them, in any thread
    SideBySide(List<Part> parts, Board.Filling each) {
        this.each = each;
        for (Part part : parts) {
            begun.put(part, THREADS.submit(() -> each.cell(part)));
        }
    }

    @Override
    public Cell cell(Part part) {
        Future<Cell> cell = begun.get(part);
        return cell == null ? each.cell(part) : made(cell);
    }

    private static Cell made(Future<Cell> cell) {
        try {
            return cell.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits for the page any more", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException trouble -> throw trouble;
                case Error trouble -> throw trouble;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public List<Block> controls() {
        return each.controls();
    }
}

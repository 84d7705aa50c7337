package socle.app.show.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import socle.app.show.diagram.Layers.Slot;

/// How high each slot stands: as near to its neighbours as the order of its column allows. A column
/// is
/// solved exactly, by pooling neighbours that would overlap (isotonic regression, Barlow and others
/// 1972).
final class Heights {

    static final double BOX = 44;
    static final double GAP = 14;
    private static final double PASS = 6;
    private static final int ROUNDS = 8;

    private final Layers layers;
    private final Map<Integer, Double> middle = new HashMap<>();

    Heights(Layers layers) {
        this.layers = layers;
        stack();
        Map<Integer, List<Integer>> before = layers.neighbours(true);
        Map<Integer, List<Integer>> after = layers.neighbours(false);
        for (int round = 0; round < ROUNDS; round++) {
            boolean rightwards = round % 2 == 0;
            for (int i = 0; i < layers.columns().size(); i++) {
                int column = rightwards ? i : layers.columns().size() - 1 - i;
                settle(layers.columns().get(column), rightwards ? before : after);
            }
        }
        double top = highest();
        middle.replaceAll((_, y) -> y - top);
    }

    /// The middle of a slot, from the top of the highest.
    double middle(Slot slot) {
        return middle.getOrDefault(slot.number(), 0.0);
    }

    double total() {
        return layers.columns().stream()
                .flatMap(List::stream)
                .mapToDouble(slot -> middle(slot) + size(slot) / 2)
                .max()
                .orElse(0);
    }

    static double size(Slot slot) {
        return slot.passes() ? PASS : BOX;
    }

    private void stack() {
        for (List<Slot> column : layers.columns()) {
            double y = 0;
            for (Slot slot : column) {
                middle.put(slot.number(), y + size(slot) / 2);
                y += size(slot) + GAP;
            }
        }
    }

    private double highest() {
        return layers.columns().stream()
                .flatMap(List::stream)
                .mapToDouble(slot -> middle(slot) - size(slot) / 2)
                .min()
                .orElse(0);
    }

    /// Slots that stand together because they would overlap otherwise.
    private record Pool(double sum, int count, List<Integer> slots) {
        double mean() {
            return sum / count;
        }

        Pool with(Pool other) {
            List<Integer> all = new ArrayList<>(slots);
            all.addAll(other.slots());
            return new Pool(sum + other.sum, count + other.count, all);
        }
    }

    private void settle(List<Slot> column, Map<Integer, List<Integer>> neighbours) {
        double[] offset = new double[column.size()];
        for (int i = 1; i < column.size(); i++) {
            offset[i] = offset[i - 1] + size(column.get(i - 1)) / 2 + GAP + size(column.get(i)) / 2;
        }
        List<Pool> pools = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            pools.add(new Pool(wish(column.get(i), neighbours) - offset[i], 1, List.of(i)));
            while (pools.size() > 1
                    && pools.getLast().mean() < pools.get(pools.size() - 2).mean()) {
                Pool last = pools.removeLast();
                pools.set(pools.size() - 1, pools.getLast().with(last));
            }
        }
        for (Pool pool : pools) {
            for (int i : pool.slots()) {
                middle.put(column.get(i).number(), pool.mean() + offset[i]);
            }
        }
    }

    private double wish(Slot slot, Map<Integer, List<Integer>> neighbours) {
        double own = middle(slot);
        return neighbours.getOrDefault(slot.number(), List.of()).stream()
                .mapToDouble(it -> middle.getOrDefault(it, own))
                .average()
                .orElse(own);
    }
}

package socle.app.show.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socle.api.show.Block;

/// Boxes in columns, after Sugiyama, Tagawa and Toda (1981): every box stands right of all that it
/// has an arrow from, arrows over several columns pass through slots, and boxes are ordered so that
/// few arrows cross.
///
/// @param columns slots from top to bottom, by column
/// @param chains for each arrow, the slots that it passes from its first box to its last
record Layers(List<List<Slot>> columns, List<List<Slot>> chains) {

    /// So many times the order of columns is improved; more changes nothing on real projects.
    private static final int SWEEPS = 12;

    /// A place in a column.
    ///
    /// @param number its own, unique
    /// @param box empty when an arrow passes here
    record Slot(int number, int column, String box) {
        boolean passes() {
            return box.isEmpty();
        }
    }

    static Layers of(List<Block.Box> boxes, List<Block.Arrow> arrows) {
        Map<String, Integer> depth = depths(boxes, arrows);
        int columns = depth.values().stream().mapToInt(it -> it).max().orElse(-1) + 1;
        List<List<Slot>> slots = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            slots.add(new ArrayList<>());
        }
        Map<String, Slot> byBox = new LinkedHashMap<>();
        int number = 0;
        for (Block.Box box : boxes) {
            Slot slot = new Slot(number++, depth.getOrDefault(box.id(), 0), box.id());
            byBox.put(box.id(), slot);
            slots.get(slot.column()).add(slot);
        }
        List<List<Slot>> chains = new ArrayList<>();
        for (Block.Arrow arrow : arrows) {
            Slot from = byBox.get(arrow.from());
            Slot to = byBox.get(arrow.to());
            if (from == null || to == null || from.column() >= to.column()) {
                continue;
            }
            List<Slot> chain = new ArrayList<>(List.of(from));
            for (int column = from.column() + 1; column < to.column(); column++) {
                Slot pass = new Slot(number++, column, "");
                slots.get(column).add(pass);
                chain.add(pass);
            }
            chain.add(to);
            chains.add(chain);
        }
        return new Layers(slots, chains).ordered();
    }

    /// Slots right before and right after each slot.
    Map<Integer, List<Integer>> neighbours(boolean before) {
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (List<Slot> chain : chains) {
            for (int i = 1; i < chain.size(); i++) {
                int left = chain.get(i - 1).number();
                int right = chain.get(i).number();
                found.computeIfAbsent(before ? right : left, _ -> new ArrayList<>())
                        .add(before ? left : right);
            }
        }
        return found;
    }

    /// The longest way to each box; an arrow that would close a circle is not counted.
    private static Map<String, Integer> depths(List<Block.Box> boxes, List<Block.Arrow> arrows) {
        Map<String, List<String>> into = new HashMap<>();
        arrows.forEach(it -> into.computeIfAbsent(it.to(), _ -> new ArrayList<>()).add(it.from()));
        Map<String, Integer> depth = new LinkedHashMap<>();
        for (Block.Box box : boxes) {
            depth(box.id(), into, depth, new HashSet<>());
        }
        return depth;
    }

    private static int depth(
            String box,
            Map<String, List<String>> into,
            Map<String, Integer> depth,
            Set<String> way) {
        Integer known = depth.get(box);
        if (known != null) {
            return known;
        }
        if (!way.add(box)) {
            return -1;
        }
        int deepest = 0;
        for (String before : into.getOrDefault(box, List.of())) {
            deepest = Math.max(deepest, depth(before, into, depth, way) + 1);
        }
        way.remove(box);
        depth.put(box, deepest);
        return deepest;
    }

    private Layers ordered() {
        Map<Integer, List<Integer>> before = neighbours(true);
        Map<Integer, List<Integer>> after = neighbours(false);
        List<List<Slot>> best = columns;
        List<List<Slot>> tried = columns;
        long fewest = crossings(columns);
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            tried = sweep(tried, sweep % 2 == 0 ? before : after, sweep % 2 == 0);
            long crossings = crossings(tried);
            if (crossings < fewest) {
                best = tried;
                fewest = crossings;
            }
        }
        return new Layers(best, chains);
    }

    private static List<List<Slot>> sweep(
            List<List<Slot>> columns, Map<Integer, List<Integer>> neighbours, boolean rightwards) {
        List<List<Slot>> sorted = new ArrayList<>(columns);
        Map<Integer, Double> place = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = rightwards ? i : columns.size() - 1 - i;
            List<Slot> slots = new ArrayList<>(sorted.get(column));
            Map<Integer, Double> wish = new HashMap<>();
            for (int at = 0; at < slots.size(); at++) {
                double own = (at + 0.5) / slots.size();
                wish.put(
                        slots.get(at).number(),
                        neighbours.getOrDefault(slots.get(at).number(), List.of()).stream()
                                .mapToDouble(it -> place.getOrDefault(it, own))
                                .average()
                                .orElse(own));
            }
            slots.sort(Comparator.comparingDouble(slot -> wish.getOrDefault(slot.number(), 0.0)));
            for (int at = 0; at < slots.size(); at++) {
                place.put(slots.get(at).number(), (at + 0.5) / slots.size());
            }
            sorted.set(column, slots);
        }
        return sorted;
    }

    private long crossings(List<List<Slot>> order) {
        Map<Integer, Integer> place = new HashMap<>();
        order.forEach(
                column -> {
                    for (int i = 0; i < column.size(); i++) {
                        place.put(column.get(i).number(), i);
                    }
                });
        Map<Integer, List<int[]>> steps = new HashMap<>();
        for (List<Slot> chain : chains) {
            for (int i = 1; i < chain.size(); i++) {
                steps.computeIfAbsent(chain.get(i).column(), _ -> new ArrayList<>())
                        .add(
                                new int[] {
                                    place.getOrDefault(chain.get(i - 1).number(), 0),
                                    place.getOrDefault(chain.get(i).number(), 0)
                                });
            }
        }
        return steps.values().stream().mapToLong(Layers::crossed).sum();
    }

    private static long crossed(List<int[]> steps) {
        long count = 0;
        for (int i = 0; i < steps.size(); i++) {
            for (int j = i + 1; j < steps.size(); j++) {
                int[] one = steps.get(i);
                int[] other = steps.get(j);
                count +=
                        Integer.signum(one[0] - other[0]) * Integer.signum(one[1] - other[1]) < 0
                                ? 1
                                : 0;
            }
        }
        return count;
    }
}

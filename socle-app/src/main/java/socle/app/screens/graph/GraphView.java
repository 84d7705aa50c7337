package socle.app.screens.graph;

import java.util.List;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Health;

/// What comes from what.
///
/// @param around what is around one node, when one is in the focus
/// @param groups what comes from what by folder and kind, when none is
/// @param names of nodes to choose from, of a project that has few
record GraphView(Optional<Around> around, List<Group> groups, List<String> names) {

    GraphView {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
    }

    /// What is around a node.
    ///
    /// @param asked what was asked for
    /// @param columns those of its table
    /// @param upstream what it comes from within the depth, the nearest first
    /// @param downstream what comes from it
    /// @param drawn the nodes of the drawing, its own and those of `to` among them
    /// @param arrows from node to node, both drawn
    /// @param allUp how many it comes from at any distance
    /// @param allDown how many come from it at any distance
    record Around(
            Asking asked,
            Health health,
            List<String> columns,
            List<Point> upstream,
            List<Point> downstream,
            List<Point> drawn,
            List<Arrow> arrows,
            int allUp,
            int allDown) {
        Around {
            columns = List.copyOf(columns);
            upstream = List.copyOf(upstream);
            downstream = List.copyOf(downstream);
            drawn = List.copyOf(drawn);
            arrows = List.copyOf(arrows);
        }
    }

    /// What was asked for.
    ///
    /// @param up how many steps before it
    /// @param down how many steps after it
    /// @param to the other end of a way, or empty
    /// @param column of its table, or empty
    record Asking(NodeId focus, int up, int down, String to, String column) {}

    /// A node of the graph.
    ///
    /// @param steps from the focus
    /// @param columns those that carry the column in the focus
    record Point(
            NodeId node,
            String title,
            Phrase kind,
            Optional<Long> rows,
            Health health,
            int steps,
            List<String> columns) {
        Point {
            columns = List.copyOf(columns);
        }
    }

    /// From a node to one that reads it.
    record Arrow(String from, String to) {}

    /// The nodes of one kind.
    ///
    /// @param feeds the groups that read it, and by how many arrows
    record Group(String folder, String word, Phrase kind, long count, List<Feed> feeds) {
        Group {
            feeds = List.copyOf(feeds);
        }

        String id() {
            return folder + "/" + word;
        }
    }

    /// Arrows to another group.
    record Feed(String group, long arrows) {}
}

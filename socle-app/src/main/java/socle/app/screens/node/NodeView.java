package socle.app.screens.node;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Told;
import socle.api.show.Page;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.app.view.Health;
import socle.app.view.Listing;
import socle.app.view.Stamp;

/// A node, of any kind.
///
/// @param about what its author says of it
/// @param troubles what is wrong, the worst first
/// @param table what it holds, when it has a table
/// @param checks the rules that were put to it, over its last versions
/// @param page what its kind shows of it; no block when its kind shows nothing
/// @param backing what makes believable what its kind shows
/// @param proofs what it left
/// @param text its definition
/// @param lineage where its columns come from, when they are made by a query
record NodeView(
        NodeId node,
        About about,
        Health health,
        Stamp stamp,
        List<Trouble> troubles,
        Optional<Holding> table,
        List<Check> checks,
        Neighbours neighbours,
        List<Version> versions,
        Page page,
        Backing backing,
        List<Told> proofs,
        Optional<Definition> text,
        List<Origin> lineage) {

    NodeView {
        troubles = List.copyOf(troubles);
        checks = List.copyOf(checks);
        versions = List.copyOf(versions);
        proofs = List.copyOf(proofs);
        lineage = List.copyOf(lineage);
    }

    /// What its author says of it.
    ///
    /// @param folder of its kind
    /// @param asks whether its page answers to choices
    /// @param teaches whether it is something to learn
    /// @param measures whether it can be asked by dimensions and times
    /// @param leaves the form of its own in which it can be taken away, or empty
    record About(
            String title,
            Phrase kind,
            String folder,
            Place place,
            String description,
            String owner,
            List<String> tags,
            boolean asks,
            boolean teaches,
            boolean measures,
            String leaves) {
        About {
            tags = List.copyOf(tags);
        }
    }

    /// What stands behind the page of a kind.
    ///
    /// @param stamps of the nodes that it shows, by name
    /// @param choices that it answers to
    record Backing(Map<String, Stamp> stamps, Map<String, List<String>> choices) {}

    /// Something that is wrong.
    ///
    /// @param who said it: the node itself, or who judges it
    record Trouble(Health health, NodeId who, Phrase what, Phrase why, String run) {}

    /// What a table holds.
    ///
    /// @param parts all tables of the node, this one among them
    /// @param rows nothing of a view, which has none of its own
    /// @param sample its first rows, for those who may see them
    record Holding(
            String table,
            List<String> parts,
            Optional<Long> rows,
            long bytes,
            String digest,
            Shape shape,
            Optional<Rows> sample) {
        Holding {
            parts = List.copyOf(parts);
        }
    }

    /// A rule over the last versions.
    ///
    /// @param node who keeps it
    /// @param history whether it held, oldest first; nothing where it was not asked
    record Check(
            NodeId node,
            Claim claim,
            Phrase label,
            Tick now,
            Phrase why,
            Instant at,
            List<Tick> history) {
        Check {
            history = List.copyOf(history);
        }
    }

    /// What became of a rule in one version.
    enum Tick {
        HELD,
        WARNED,
        FELL,
        NOT_ASKED
    }

    /// What is around it.
    ///
    /// @param upstream how many nodes it comes from, at any distance
    /// @param downstream how many come from it
    record Neighbours(
            Listing<Near> before,
            Listing<Near> after,
            Listing<Near> judges,
            int upstream,
            int downstream) {}

    /// A node beside it.
    record Near(NodeId node, String title, Phrase kind, Health health) {}

    /// A version that was published.
    ///
    /// @param rows of all its tables that have rows of their own
    /// @param shown whether it is the one that is shown
    record Version(
            String version, Instant at, String run, long rows, String digest, boolean shown) {}

    /// The text that declares it.
    ///
    /// @param language of it: `sql`, `yaml`, `markdown`
    record Definition(Place place, String language, String text) {}

    /// Where a column comes from.
    ///
    /// @param known whether that is known
    record Origin(String column, boolean known, List<From> from) {
        Origin {
            from = List.copyOf(from);
        }
    }

    /// A column of a table.
    record From(String table, String column) {}
}

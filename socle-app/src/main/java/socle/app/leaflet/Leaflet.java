package socle.app.leaflet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import socle.api.Node;
import socle.api.show.Page;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.core.access.Roles;
import socle.core.access.Visitor;
import socle.core.serve.Glimpse;
import socle.core.serve.Host;

/// Pages of nodes at one moment, as a reader of one role sees them.
public final class Leaflet {

    private final Press.Order order;
    private final Glimpse glimpse;
    private final Visitor reader;
    private final Language language;
    private final Instant now;

    /// @param glimpse of all there is: what the reader may not see is left out here
    public Leaflet(Press.Order order, Glimpse glimpse, Language language, Instant now) {
        this.order = order;
        this.glimpse = glimpse;
        this.language = language;
        this.now = now;
        Set<String> roles = Set.of(order.role());
        this.reader = new Visitor("", roles, Roles.of(glimpse.contents().graph()).rights(roles));
    }

    /// A page and whether what it shows is what the project says now.
    record Leaf(NodeId node, Page page, boolean fresh) {}

    /// Prints them.
    public Press.Print print() {
        List<Leaf> leaves = order.nodes().stream().flatMap(it -> leaf(it).stream()).toList();
        LeafletText text = new LeafletText(language, order, now);
        return switch (order.form()) {
            case PAGE -> {
                LeafHtml.Album album = new LeafHtml.Album(LeafHtml.Pictures.POINTS);
                String html = text.html(leaves, album).outerHtml();
                yield new Press.Print(text.plain(leaves), html, album.files(), versions());
            }
            case DOCUMENT ->
                    new Press.Print(
                            text.plain(leaves), "", List.of(text.document(leaves)), versions());
        };
    }

    private Optional<Leaf> leaf(NodeId id) {
        return glimpse.seen()
                .node(id)
                .map(node -> new Leaf(id, page(node), glimpse.seen().isFresh(id)));
    }

    private Page page(Node<?> node) {
        return Unfolded.page(node, this::asked);
    }

    private Asked asked(SequencedMap<String, List<String>> choices) {
        return new Asked(
                Host.NOBODY, glimpse, reader, Map.of(), new Choices(choices), language, now);
    }

    /// What the pages speak of: their nodes, and what these read.
    private List<Press.Version> versions() {
        Set<NodeId> met = new TreeSet<>();
        for (NodeId id : order.nodes()) {
            met.add(id);
            if (glimpse.seen().node(id).isPresent()) {
                met.addAll(glimpse.contents().graph().reads(id));
            }
        }
        Map<NodeId, Press.Version> versions = new LinkedHashMap<>();
        for (NodeId id : met) {
            glimpse.seen()
                    .published(id)
                    .ifPresent(
                            it ->
                                    versions.put(
                                            id,
                                            new Press.Version(
                                                    id,
                                                    it.version(),
                                                    it.at(),
                                                    glimpse.seen().isFresh(id))));
        }
        return new ArrayList<>(versions.values());
    }
}

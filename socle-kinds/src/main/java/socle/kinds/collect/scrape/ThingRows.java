package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/// The objects of a type that a page carries, as JSON-LD or as microdata.
final class ThingRows implements RowFinder {

    private final ScrapeSpec spec;

    ThingRows(ScrapeSpec spec) {
        this.spec = spec;
    }

    @Override
    public List<Spot> find(Parsed page) {
        return spec.json_ld().isPresent()
                ? jsonLd(page, spec.json_ld().get())
                : microdata(page.document(), spec.microdata().orElseThrow());
    }

    private static List<Spot> jsonLd(Parsed page, String type) {
        List<Spot> found = new ArrayList<>();
        JsonLd all = page.jsonLd();
        all.things(type)
                .forEach(one -> found.add(new Spot.Thing(page.document(), one, all.byId())));
        all.broken().forEach(text -> found.add(new Spot.Broken(page.document(), text)));
        return found;
    }

    private static List<Spot> microdata(Document document, String type) {
        List<Spot> found = new ArrayList<>();
        Microdata.items(document, type)
                .forEach((element, item) -> found.add(new Spot.Thing(element, item, Map.of())));
        return found;
    }

    /// By a walk over all objects, or elements, that asks each whether one above it is of the type.
    @Override
    public long count(Parsed page) {
        if (spec.json_ld().isPresent()) {
            JsonLd all = page.jsonLd();
            long things =
                    all.blocks().stream().mapToLong(one -> count(one, spec.json_ld().get())).sum();
            return things + all.broken().size();
        }
        String type = spec.microdata().orElseThrow();
        return page.document().stream()
                .filter(one -> Microdata.isItem(one, type))
                .filter(one -> one.parents().stream().noneMatch(up -> Microdata.isItem(up, type)))
                .count();
    }

    private static long count(JsonNode node, String type) {
        if (node.isObject() && Things.isA(node, type)) {
            return 1;
        }
        long count = 0;
        for (JsonNode child : node) {
            count += count(child, type);
        }
        return count;
    }
}

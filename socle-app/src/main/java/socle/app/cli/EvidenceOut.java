package socle.app.cli;

import java.util.List;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Evidence, for programs.
final class EvidenceOut {
    private EvidenceOut() {}

    /// All of it, under `evidence`.
    static void put(ObjectNode document, List<Told> all, Voice voice) {
        ArrayNode list = document.putArray("evidence");
        for (Told told : all) {
            ObjectNode node =
                    list.addObject()
                            .put("claim", told.evidence().claim().value())
                            .put("label", voice.words(told.evidence().label()))
                            .put("number", told.number())
                            .put("fresh", told.fresh());
            put(node, told.evidence(), voice);
        }
    }

    private static void put(ObjectNode node, Evidence evidence, Voice voice) {
        switch (evidence) {
            case Evidence.Measure it -> node.put("value", it.value()).put("unit", it.unit());
            case Evidence.Verdict it ->
                    node.put("holds", it.holds())
                            .put("severity", Json.word(it.severity()))
                            .put("why", voice.words(it.why()));
            case Evidence.Sample it -> node.set("rows", RowsOut.json(it.rows()));
            case Evidence.Artifact it ->
                    node.put("name", it.name()).put("digest", it.digest()).put("bytes", it.bytes());
            case Evidence.Digest it -> node.put("of", it.of()).put("digest", it.digest());
            case Evidence.Origin it ->
                    node.put("address", it.address())
                            .put("publisher", it.publisher())
                            .put("licence", it.licence());
            case Evidence.Statement it -> node.put("markdown", it.markdown());
        }
    }
}

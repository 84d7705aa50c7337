package socle.core.ledger;

import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Evidence as JSON text, and back without loss.
public final class EvidenceJson {

    private static final JsonMapper JSON = new JsonMapper();

    private EvidenceJson() {}

    /// As text on one line.
    public static String write(Evidence evidence) {
        ObjectNode json = JSON.createObjectNode();
        json.put("type", type(evidence));
        json.put("claim", evidence.claim().value());
        phrase(json, "label", evidence.label());
        switch (evidence) {
            case Evidence.Measure(_, _, double value, String unit) -> {
                json.set("value", ValueJson.write(value));
                json.put("unit", unit);
            }
            case Evidence.Verdict(_, _, boolean holds, Severity severity, Phrase why) -> {
                json.put("holds", holds).put("severity", severity.name());
                phrase(json, "why", why);
            }
            case Evidence.Sample sample -> json.set("rows", ValueJson.write(sample.rows()));
            case Evidence.Artifact(_, _, String name, String media, long bytes, String digest) ->
                    json.put("name", name)
                            .put("media", media)
                            .put("bytes", bytes)
                            .put("digest", digest);
            case Evidence.Digest(_, _, String of, String digest) ->
                    json.put("of", of).put("digest", digest);
            case Evidence.Origin(_, _, String address, String publisher, String licence) ->
                    json.put("address", address)
                            .put("publisher", publisher)
                            .put("licence", licence);
            case Evidence.Statement(_, _, String markdown, List<String> requirements) -> {
                json.put("markdown", markdown);
                requirements.forEach(json.putArray("requirements")::add);
            }
        }
        return json.toString();
    }

    /// From text that `write` wrote.
    public static Evidence read(String text) {
        JsonNode json = JSON.readTree(text);
        Claim claim = new Claim(json.path("claim").asString());
        Phrase label = phrase(json, "label");
        return switch (json.path("type").asString()) {
            case "measure" ->
                    new Evidence.Measure(
                            claim, label, ValueJson.number(json.path("value")), text(json, "unit"));
            case "verdict" ->
                    new Evidence.Verdict(
                            claim,
                            label,
                            json.path("holds").asBoolean(),
                            Severity.valueOf(text(json, "severity")),
                            phrase(json, "why"));
            case "sample" -> new Evidence.Sample(claim, label, ValueJson.rows(json.path("rows")));
            case "artifact" ->
                    new Evidence.Artifact(
                            claim,
                            label,
                            text(json, "name"),
                            text(json, "media"),
                            json.path("bytes").asLong(),
                            text(json, "digest"));
            case "digest" ->
                    new Evidence.Digest(claim, label, text(json, "of"), text(json, "digest"));
            case "origin" ->
                    new Evidence.Origin(
                            claim,
                            label,
                            text(json, "address"),
                            text(json, "publisher"),
                            text(json, "licence"));
            case "statement" ->
                    new Evidence.Statement(
                            claim, label, text(json, "markdown"), texts(json.path("requirements")));
            default -> throw new IllegalArgumentException("not evidence: " + text);
        };
    }

    private static String type(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Measure _ -> "measure";
            case Evidence.Verdict _ -> "verdict";
            case Evidence.Sample _ -> "sample";
            case Evidence.Artifact _ -> "artifact";
            case Evidence.Digest _ -> "digest";
            case Evidence.Origin _ -> "origin";
            case Evidence.Statement _ -> "statement";
        };
    }

    private static void phrase(ObjectNode json, String key, Phrase phrase) {
        json.putObject(key).put("en", phrase.en()).put("fr", phrase.fr());
    }

    private static Phrase phrase(JsonNode json, String key) {
        return new Phrase(text(json.path(key), "en"), text(json.path(key), "fr"));
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).asString();
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}

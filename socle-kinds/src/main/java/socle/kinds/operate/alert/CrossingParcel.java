package socle.kinds.operate.alert;

import java.util.List;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.operate.post.Parcel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A crossing on its way.
record CrossingParcel(NodeId alert, Language language, Crossing crossing) implements Parcel {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String id() {
        return crossing.id();
    }

    @Override
    public Written written() {
        Letter letter = letter();
        return new Written(letter.subject(), LetterText.plain(letter), LetterText.html(letter));
    }

    private Letter letter() {
        String foot =
                Phrase.of(
                                "Told by %s, as %s: the same name is the same crossing, told again.",
                                "Dit par %s, sous le nom %s\u00a0: le même nom est le même passage,"
                                        + " redit.",
                                alert,
                                id())
                        .in(language);
        String look =
                Phrase.of("What it is, and since when:", "Ce qu’il est, et depuis quand\u00a0:")
                        .in(language);
        return new Letter(
                language.code(),
                crossing.subject().in(language),
                crossing.why().in(language),
                List.of(
                        new Letter.Entry(
                                "", List.of(look), "socle show " + crossing.indicator().id())),
                List.of(new Letter.Entry("", List.of(foot), "")));
    }

    @Override
    public String event() {
        ObjectNode root = JSON.createObjectNode();
        root.put("specversion", "1.0");
        root.put("id", id());
        root.put("source", "/alerts/" + alert);
        root.put("type", "socle.indicator.crossed");
        root.put("subject", crossing.indicator().id().value());
        root.put("time", crossing.at().toString());
        root.put("datacontenttype", "application/json");
        root.putObject("data")
                .put("words", crossing.subject().in(language))
                .put("from", crossing.from().word())
                .put("to", crossing.to().word())
                .put("why", crossing.why().in(language));
        return root.toString();
    }
}

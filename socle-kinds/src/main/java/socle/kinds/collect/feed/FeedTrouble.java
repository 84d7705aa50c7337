package socle.kinds.collect.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Reply;

/// What may be wrong with a feed, in words.
final class FeedTrouble {

    private FeedTrouble() {}

    /// Refuses what is no address.
    static void address(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException _) {
            // told below, as any other text that is no address
        }
        throw SpecProblem.at(
                "url",
                Phrase.of(
                        "'%s' is no address that can be asked",
                        "«\u00a0%s\u00a0» n’est pas une adresse qu’on peut interroger",
                        text.replaceAll("//[^/]*@", "//…@")),
                new Phrase(
                        "write http:// or https://, a host and a path",
                        "écrivez http:// ou https://, un hôte et un chemin"));
    }

    /// No success came.
    static Trouble of(Reply reply) {
        return switch (reply) {
            case Reply.Broken broken when broken.reason().passing() ->
                    Trouble.passing(broken.words(), later());
            case Reply.Broken broken -> Trouble.of(broken.words(), see());
            case Reply.OutOfQuota quota -> Trouble.passing(quota.words(), later());
            case Reply.Answer answer -> {
                Phrase why =
                        Phrase.of(
                                "%s answers with status %s",
                                "%s répond avec le statut %s", answer.uri(), answer.status());
                yield answer.status() >= 500
                        ? Trouble.passing(why, later())
                        : Trouble.of(why, see());
            }
        };
    }

    private static Phrase later() {
        return new Phrase(
                "the entries of before stay; run it again later",
                "les entrées d’avant restent\u202f; relancez plus tard");
    }

    private static Phrase see() {
        return new Phrase("see its `url`", "voyez son `url`");
    }

    /// A feed that nobody can read.
    static Trouble unreadable(String address, String words) {
        String first = words.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Trouble.passing(
                Phrase.of(
                        "%s does not read as a feed: %s",
                        "%s ne se lit pas comme un flux\u00a0: %s", address, first),
                new Phrase(
                        "it should be RSS, Atom or JSON Feed, without a document type",
                        "il devrait être en RSS, Atom ou JSON Feed, sans type de document"));
    }
}

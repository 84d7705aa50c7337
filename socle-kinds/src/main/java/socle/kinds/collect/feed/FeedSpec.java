package socle.kinds.collect.feed;

import java.util.Optional;
import socle.api.text.Doc;
import socle.kinds.collect.LegalSheet;

/// What an author says of a feed to collect.
@Doc(
        value =
                "Collects the entries of a feed (RSS, Atom, JSON Feed), new and changed ones alone.",
        fr =
                "Collecte les entrées d’un flux (RSS, Atom, JSON Feed), les nouvelles et les"
                        + " changées seules.")
public record FeedSpec(
        @Doc(value = "The address of the feed.", fr = "L’adresse du flux.") String url,
        @Doc(
                        value = "Whom the owner of the feed can write to, told with each request.",
                        fr = "À qui le responsable du flux peut écrire, dit à chaque requête.")
                Optional<String> contact,
        @Doc(
                        value = "The legal sheet; without it nothing is collected.",
                        fr = "La fiche juridique\u202f; sans elle rien n’est collecté.")
                Optional<LegalSheet> legal) {

    public FeedSpec {
        FeedTrouble.address(url);
    }
}

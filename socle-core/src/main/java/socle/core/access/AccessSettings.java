package socle.core.access;

import java.time.Duration;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// How people come in: what `socle.yml` says under `access`.
@Doc(value = "How people come in.", fr = "Comment on entre.")
public record AccessSettings(
        @Doc(
                        value =
                                "Where people reach the server, when that is not where it listens:"
                                        + " https://data.example.org.",
                        fr =
                                "L’adresse publique du serveur, si ce n’est pas celle où il"
                                        + " écoute\u00a0: https://data.example.org.")
                Optional<String> address,
        @Doc(
                        value = "How long one stays signed in without doing anything.",
                        fr = "Combien de temps on reste connecté sans rien faire.")
                @Default("8h")
                Duration idle,
        @Doc(
                        value = "How long one stays signed in at most.",
                        fr = "Combien de temps on reste connecté au plus.")
                @Default("7d")
                Duration longest,
        @Doc(
                        value = "How long the log of who saw and did what is kept.",
                        fr = "Combien de temps on garde le journal de qui a vu et fait quoi.")
                @Default("400d")
                Duration audit,
        @Doc(
                        value = "Who tells who people are, beside passwords.",
                        fr = "Qui dit qui sont les gens, à côté des mots de passe.")
                Optional<OpenIdSettings> openid) {

    public AccessSettings {
        positive("idle", idle);
        positive("longest", longest);
        positive("audit", audit);
        address.ifPresent(AccessSettings::check);
        if (idle.compareTo(longest) > 0) {
            throw SpecProblem.at(
                    "idle",
                    new Phrase("idle is longer than longest", "idle dépasse longest"),
                    new Phrase("make it shorter", "raccourcissez-le"));
        }
    }

    /// What holds when nothing is said.
    public static AccessSettings usual() {
        return new AccessSettings(
                Optional.empty(),
                Duration.ofHours(8),
                Duration.ofDays(7),
                Duration.ofDays(400),
                Optional.empty());
    }

    /// How long sessions last.
    public Lasting lasting() {
        return new Lasting(idle, longest);
    }

    private static void positive(String key, Duration duration) {
        if (!duration.isPositive()) {
            throw SpecProblem.at(
                    key,
                    new Phrase("no time at all", "aucune durée"),
                    new Phrase("write 8h or 30d", "écrivez 8h ou 30d"));
        }
    }

    private static void check(String address) {
        if (!address.matches("https://[^/?#@\\s]+")) {
            throw SpecProblem.at(
                    "address",
                    Phrase.of(
                            "'%s' is not where a server is reached safely",
                            "«\u00a0%s\u00a0» n’est pas une adresse sûre de serveur", address),
                    new Phrase(
                            "write https:// and a name, no path",
                            "écrivez https:// et un nom, sans chemin"));
        }
    }
}

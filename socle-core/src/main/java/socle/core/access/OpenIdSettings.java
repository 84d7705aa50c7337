package socle.core.access;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;

/// A provider of identities (OpenID Connect) and what its words mean here.
///
/// @param place where it is written
@Doc(
        value = "A provider of identities: OpenID Connect.",
        fr = "Un fournisseur d’identités\u00a0: OpenID Connect.")
public record OpenIdSettings(
        @Doc(
                        value = "Its address, where its configuration is found.",
                        fr = "Son adresse, où se trouve sa configuration.")
                String issuer,
        @Doc(
                        value = "The name under which it knows this server.",
                        fr = "Le nom sous lequel il connaît ce serveur.")
                String client_id,
        @Doc(
                        value = "The secret that proves it; none for a public client.",
                        fr = "Le secret qui le prouve\u202f; aucun pour un client public.")
                Optional<Secret> secret,
        @Doc(
                        value = "What the button says: Sign in with …",
                        fr = "Ce que dit le bouton\u00a0: Se connecter avec…")
                @Default("OpenID")
                String label,
        @Doc(
                        value = "The claim that becomes the account's name.",
                        fr = "L’attribut qui devient le nom du compte.")
                @Default("preferred_username")
                String name_claim,
        @Doc(value = "The claim that holds groups.", fr = "L’attribut qui contient les groupes.")
                @Default("groups")
                String roles_claim,
        @Doc(
                        value = "What scopes are asked for, beside openid.",
                        fr = "Les portées demandées, outre openid.")
                @Default("[profile]")
                List<String> scopes,
        @Doc(value = "The roles that each group gives.", fr = "Les rôles que donne chaque groupe.")
                Map<String, List<String>> roles,
        @Doc(
                        value =
                                "The roles of everybody whom it knows; when none, those without a"
                                        + " group named here are kept out.",
                        fr =
                                "Les rôles de tous ceux qu’il connaît\u202f; si aucun, ceux dont aucun"
                                        + " groupe n’est nommé ici n’entrent pas.")
                List<String> everybody,
        Place place) {

    public OpenIdSettings {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        roles.forEach((group, given) -> copy.put(group, List.copyOf(given)));
        roles = Collections.unmodifiableMap(copy);
        everybody = List.copyOf(everybody);
        scopes = List.copyOf(scopes);
        if (!isSafe(issuer)) {
            throw SpecProblem.at(
                    "issuer",
                    Phrase.of(
                            "'%s' is not reached safely",
                            "«\u00a0%s\u00a0» n’est pas joint de façon sûre", issuer),
                    new Phrase("write https://…", "écrivez https://…"));
        }
        if (roles.isEmpty() && everybody.isEmpty()) {
            throw SpecProblem.at(
                    "roles",
                    new Phrase("nobody would come in", "personne n’entrerait"),
                    new Phrase(
                            "give groups their roles, or everybody: [viewer]",
                            "donnez des rôles aux groupes, ou everybody: [viewer]"));
        }
    }

    /// TLS, but for a provider of this machine.
    private static boolean isSafe(String issuer) {
        try {
            URI uri = URI.create(issuer);
            String host = uri.getHost();
            return host != null
                    && (uri.getScheme().equals("https")
                            || (uri.getScheme().equals("http")
                                    && Set.of("localhost", "127.0.0.1", "[::1]").contains(host)));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// The roles of somebody, by the groups that the provider tells.
    public Set<String> rolesOf(Collection<String> groups) {
        Set<String> given = new TreeSet<>(everybody);
        groups.forEach(group -> given.addAll(roles.getOrDefault(group, List.of())));
        return given;
    }

    /// A problem for each role that the project has not.
    public List<Problem> unknown(Roles known) {
        List<String> names = known.all().stream().map(role -> role.name()).toList();
        Set<String> named =
                new LinkedHashSet<>(
                        Stream.concat(
                                        roles.values().stream().flatMap(List::stream),
                                        everybody.stream())
                                .toList());
        return named.stream()
                .filter(name -> !names.contains(name))
                .map(
                        name ->
                                Problem.error(
                                        place,
                                        "unknown-role",
                                        Phrase.of(
                                                "no role is called '%s'",
                                                "aucun rôle ne s’appelle «\u00a0%s\u00a0»", name),
                                        Suggestion.todo(
                                                name,
                                                names,
                                                Phrase.of(
                                                        "name one of: %s",
                                                        "nommez-en un\u00a0: %s",
                                                        String.join(", ", names)))))
                .toList();
    }
}

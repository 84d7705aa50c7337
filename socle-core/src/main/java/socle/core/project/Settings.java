package socle.core.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.RequirementRef;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;
import socle.core.access.AccessSettings;

/// What `socle.yml` says.
@Doc(
        value = "What a project is called and how it runs: the file socle.yml at its root.",
        fr =
                "Le nom d’un projet et sa manière de s’exécuter\u00a0: le fichier socle.yml à sa racine.")
public record Settings(
        @Doc(value = "What the project is called.", fr = "Le nom du projet.") String name,
        @Doc(
                        value = "The language of pages and documents.",
                        fr = "La langue des pages et des documents.")
                @Default("fr")
                Language language,
        @Doc(
                        value =
                                "The frameworks it answers to: names in the box, or files of the project.",
                        fr =
                                "Les référentiels auxquels il répond\u00a0: fournis, ou fichiers du"
                                        + " projet.")
                @Default("expert-data-science")
                List<String> framework,
        @Doc(value = "Who signs the documents.", fr = "Qui signe les documents.")
                Optional<String> author,
        @Doc(
                        value = "The environment that runs write to when none is named.",
                        fr = "L’environnement où l’on écrit quand aucun n’est nommé.")
                @Default("prod")
                String environment,
        @Doc(
                        value = "Where runs and evidence are kept.",
                        fr = "Où l’on garde exécutions et preuves.")
                @Default("sqlite")
                Store ledger,
        @Doc(value = "What the engine may take.", fr = "Ce que le moteur peut prendre.")
                @Default("512MB")
                Power engine,
        @Doc(value = "Which versions of tables are kept.", fr = "Quelles versions sont gardées.")
                @Default("3")
                Versions versions,
        @Doc(
                        value =
                                "Requirements that do not concern the project, each with the reason.",
                        fr = "Exigences qui ne concernent pas le projet, chacune avec sa raison.")
                Map<RequirementRef, String> not_applicable,
        @Doc(
                        value =
                                "The blocs that the candidate has chosen, where a framework lets choose.",
                        fr =
                                "Les blocs choisis par le candidat, là où un référentiel laisse choisir.")
                List<Integer> specialities,
        @Doc(
                        value =
                                "The author's own sign and colour, on the cover and rules of documents.",
                        fr =
                                "Le signe et la couleur de l’auteur, sur la couverture et les filets"
                                        + " des documents.")
                Optional<Brand> brand,
        @Doc(
                        value = "How people come in, once somebody has an account.",
                        fr = "Comment on entre, dès que quelqu’un a un compte.")
                Optional<AccessSettings> access) {

    public Settings {
        framework = List.copyOf(framework);
        not_applicable = Collections.unmodifiableMap(new LinkedHashMap<>(not_applicable));
        specialities = List.copyOf(specialities);
        if (!NodeId.isName(environment)) {
            throw SpecProblem.at(
                    "environment",
                    Phrase.of(
                            "'%s' cannot name an environment",
                            "«\u00a0%s\u00a0» ne peut pas nommer un environnement", environment),
                    new Phrase(
                            "write lower case letters, digits and underscores",
                            "écrivez des minuscules, des chiffres et des tirets bas"));
        }
    }

    /// The reason of each requirement that does not concern the project, by code.
    public Map<String, String> withoutObject() {
        Map<String, String> reasons = new LinkedHashMap<>();
        not_applicable.forEach((code, reason) -> reasons.put(code.code(), reason));
        return reasons;
    }

    /// Settings of a project that says nothing but its name.
    public static Settings of(String name) {
        return new Settings(
                name,
                Language.FR,
                List.of("expert-data-science"),
                Optional.empty(),
                "prod",
                new Store(Sort.SQLITE, Optional.empty()),
                new Power("512MB", 1),
                new Versions(3),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// How people come in.
    public AccessSettings entrance() {
        return access.orElseGet(AccessSettings::usual);
    }

    /// Where runs and evidence are kept.
    public record Store(
            @Doc(value = "The sort of database.", fr = "La sorte de base.") @Default("sqlite")
                    Sort sort,
            @Doc(value = "The server of a team.", fr = "Le serveur d’une équipe.")
                    Optional<PostgreSql> postgresql) {

        public Store {
            sort = postgresql.isPresent() ? Sort.POSTGRESQL : sort;
            if (sort == Sort.POSTGRESQL && postgresql.isEmpty()) {
                throw SpecProblem.at(
                        "sort",
                        new Phrase("which server is not said", "le serveur n’est pas dit"),
                        new Phrase(
                                "write postgresql: {url: …, user: …, password: {secret: …}}",
                                "écrivez postgresql: {url: …, user: …, password: {secret: …}}"));
            }
        }
    }

    /// The databases that can hold a ledger.
    public enum Sort {
        @Doc(value = "One file of the project.", fr = "Un fichier du projet.")
        SQLITE,
        @Doc(value = "A server that a team shares.", fr = "Un serveur que partage une équipe.")
        POSTGRESQL
    }

    /// A PostgreSQL server.
    public record PostgreSql(
            @Doc(
                            value = "Its address: jdbc:postgresql://host:5432/database.",
                            fr = "Son adresse\u00a0: jdbc:postgresql://hôte:5432/base.")
                    String url,
            @Doc(value = "Who connects.", fr = "Qui se connecte.") String user,
            @Doc(value = "The secret that lets in.", fr = "Le secret qui laisse entrer.")
                    Optional<Secret> password) {

        public PostgreSql {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw SpecProblem.at(
                        "url",
                        Phrase.of(
                                "'%s' is no address of PostgreSQL",
                                "«\u00a0%s\u00a0» n’est pas une adresse de PostgreSQL", url),
                        new Phrase(
                                "write jdbc:postgresql://host:5432/database",
                                "écrivez jdbc:postgresql://hôte:5432/base"));
            }
        }
    }

    /// What the engine may take of the machine.
    public record Power(
            @Doc(value = "Memory: 512MB, 4GB.", fr = "La mémoire\u00a0: 512MB, 4GB.")
                    @Default("512MB")
                    String memory,
            @Doc(
                            value =
                                    "Threads of one query; with more than one, a table made twice has the"
                                            + " same rows, in an order that may differ.",
                            fr =
                                    "Les fils d’exécution d’une requête ; à plusieurs, une table refaite"
                                            + " a les mêmes lignes, dans un ordre qui peut différer.")
                    @Default("1")
                    int threads) {

        private static final Pattern MEMORY = Pattern.compile("[1-9][0-9]*(MB|GB)");

        public Power {
            if (!MEMORY.matcher(memory).matches()) {
                throw SpecProblem.at(
                        "memory",
                        Phrase.of(
                                "'%s' is no amount of memory",
                                "«\u00a0%s\u00a0» n’est pas une quantité de mémoire", memory),
                        new Phrase("write 512MB or 4GB", "écrivez 512MB ou 4GB"));
            }
            unlessFrom1("threads", threads);
        }
    }

    /// Which versions of tables are kept.
    public record Versions(
            @Doc(
                            value =
                                    "How many of each node, the newest; those in use are always kept.",
                            fr =
                                    "Combien par nœud, les plus récentes\u202f; celles en usage le sont"
                                            + " toujours.")
                    @Default("3")
                    int keep) {

        public Versions {
            unlessFrom1("keep", keep);
        }
    }

    private static void unlessFrom1(String key, int value) {
        if (value < 1) {
            throw SpecProblem.at(
                    key,
                    Phrase.of("%d is too few", "%d est trop peu", value),
                    new Phrase("write 1 or more", "écrivez 1 ou plus"));
        }
    }
}

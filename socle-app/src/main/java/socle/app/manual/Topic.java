package socle.app.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.text.Phrase;

/// A part of the documentation.
public enum Topic {
    SOURCES,
    METHODS,
    INDICATORS,
    REPRODUCE,
    GLOSSARY,
    READABILITY,
    CHANGES,
    HANDOVER;

    /// The part of a name in an address.
    public static Optional<Topic> of(String name) {
        return Arrays.stream(values()).filter(it -> it.word().equals(name)).findFirst();
    }

    /// Its name in an address.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its title.
    public Phrase title() {
        return switch (this) {
            case SOURCES -> new Phrase("Data sources", "Sources de données");
            case METHODS -> new Phrase("Methods of calculation", "Méthodes de calcul");
            case INDICATORS -> new Phrase("Indicators", "Indicateurs");
            case REPRODUCE -> new Phrase("How to make it again", "Refaire l’analyse");
            case GLOSSARY -> new Phrase("Words", "Glossaire");
            case READABILITY -> new Phrase("How it reads", "Lisibilité");
            case CHANGES -> new Phrase("What changed", "Ce qui a changé");
            case HANDOVER -> new Phrase("Handed over", "Transmission");
        };
    }

    /// What it tells.
    public Phrase words() {
        return switch (this) {
            case SOURCES ->
                    new Phrase(
                            "Where the data come from, what they cover, under which licence, how"
                                    + " old they are.",
                            "D’où viennent les données, ce qu’elles couvrent, sous quelle licence,"
                                    + " leur âge.");
            case METHODS ->
                    new Phrase(
                            "How each table is computed, from what, and what the analyses say of"
                                    + " their method.",
                            "Comment chaque table est calculée, de quoi, et ce que les analyses"
                                    + " disent de leur méthode.");
            case INDICATORS ->
                    new Phrase(
                            "What each indicator means, and how it is computed.",
                            "Ce que chaque indicateur veut dire, et comment il est calculé.");
            case REPRODUCE ->
                    new Phrase(
                            "The commands, the versions and the digests to compare with.",
                            "Les commandes, les versions et les empreintes à comparer.");
            case GLOSSARY ->
                    new Phrase(
                            "What the words of the project mean, and its acronyms.",
                            "Ce que veulent dire les mots du projet, et ses sigles.");
            case READABILITY ->
                    new Phrase(
                            "How easily each text reads, and the acronyms that nobody spells out.",
                            "La facilité de lecture de chaque texte, et les sigles que personne"
                                    + " n’explicite.");
            case CHANGES ->
                    new Phrase(
                            "When definitions and words changed, as the runs saw it.",
                            "Quand les définitions et les mots ont changé, tels que les exécutions"
                                    + " les ont vus.");
            case HANDOVER ->
                    new Phrase(
                            "To whom these documents were given, when, and the digest that tells"
                                    + " whether a copy is that one.",
                            "À qui ces documents ont été remis, quand, et l’empreinte qui dit si un"
                                    + " exemplaire est bien celui-là.");
        };
    }

    /// For whom it is.
    public List<Phrase> readers() {
        Phrase user = new Phrase("user", "utilisateur");
        Phrase analyst = new Phrase("analyst", "analyste");
        Phrase operator = new Phrase("operator", "exploitant");
        return switch (this) {
            case SOURCES -> List.of(user, analyst, operator);
            case METHODS -> List.of(analyst);
            case INDICATORS -> List.of(user, analyst);
            case REPRODUCE, CHANGES -> List.of(analyst, operator);
            case HANDOVER -> List.of(user, operator);
            case GLOSSARY -> List.of(user);
            case READABILITY -> List.of(analyst);
        };
    }
}

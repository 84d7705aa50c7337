package socle.kinds.collect;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// The legal sheet of a source: whose the data are, and what lets the project take them. Without
/// it nothing is collected.
@Doc(
        value = "Whose the data are, and what lets the project take them.",
        fr = "À qui sont les données, et ce qui permet au projet de les prendre.")
public record LegalSheet(
        @Doc(value = "Who publishes the data.", fr = "Qui publie les données.") String publisher,
        @Doc(value = "What lets the project collect them.", fr = "Ce qui permet de les collecter.")
                Basis basis,
        @Doc(
                        value = "The licence: its SPDX name, its own name or its address.",
                        fr = "La licence\u00a0: son nom SPDX, son nom propre ou son adresse.")
                Optional<String> licence,
        @Doc(
                        value =
                                "The address of the terms of use; archived with their digest at each"
                                        + " collection from the network.",
                        fr =
                                "L’adresse des conditions d’utilisation\u202f; archivées avec leur"
                                        + " empreinte à chaque collecte par le réseau.")
                Optional<String> terms,
        @Doc(
                        value = "The terms of use or the contract, as a file of the project.",
                        fr = "Les conditions d’utilisation ou le contrat, fichier du projet.")
                Optional<Files> terms_file,
        @Doc(
                        value = "Where the publisher offers the data, when they come another way.",
                        fr =
                                "L’adresse où l’éditeur propose les données, quand elles viennent"
                                        + " par un autre chemin.")
                Optional<String> address,
        @Doc(
                        value =
                                "The words that the publisher wants to read where the data are used.",
                        fr = "Les mots que l’éditeur veut lire là où les données servent.")
                Optional<String> attribution,
        @Doc(
                        value = "Whether the data speak of people.",
                        fr = "Si les données parlent de personnes.")
                @Default("none")
                PersonalData personal_data,
        @Doc(
                        value = "Anything else that a lawyer should know.",
                        fr = "Tout ce qu’un juriste devrait savoir d’autre.")
                Optional<String> remark) {

    public LegalSheet {
        if (publisher.isBlank()) {
            throw SpecProblem.at(
                    "publisher",
                    new Phrase("the publisher is empty", "l’éditeur est vide"),
                    new Phrase("say whose the data are", "dites à qui sont les données"));
        }
        if (basis == Basis.LICENCE && licence.isEmpty()) {
            throw SpecProblem.at(
                    "basis",
                    new Phrase(
                            "a licence is the basis, and none is named",
                            "une licence est le fondement, et aucune n’est nommée"),
                    new Phrase(
                            "write it under `licence`: CC-BY-4.0, etalab-2.0, …",
                            "écrivez-la sous `licence`\u00a0: CC-BY-4.0, etalab-2.0, …"));
        }
    }

    /// What lets a project collect data. The words follow the law of the European Union: the
    /// licence of the holder of rights; Directive (EU) 2019/790, articles 3 and 4, for text and
    /// data mining; Regulation (EU) 2016/679, article 6, where people are concerned.
    public enum Basis {
        @Doc(value = "The publisher's licence.", fr = "La licence de l’éditeur.")
        LICENCE,
        @Doc(value = "A contract with the publisher.", fr = "Un contrat avec l’éditeur.")
        CONTRACT,
        @Doc(value = "The data are the project's own.", fr = "Les données sont celles du projet.")
        OWN_DATA,
        @Doc(
                value = "Nobody holds rights in them any more, or ever did.",
                fr = "Personne n’a, ou n’a plus, de droits sur elles.")
        PUBLIC_DOMAIN,
        @Doc(
                value = "Text and data mining of what is lawfully accessible, rights not reserved.",
                fr =
                        "La fouille de textes et de données licitement accessibles, sans réserve de"
                                + " droits.")
        TEXT_AND_DATA_MINING,
        @Doc(value = "An obligation of the law.", fr = "Une obligation légale.")
        LEGAL_OBLIGATION,
        @Doc(value = "A task in the public interest.", fr = "Une mission d’intérêt public.")
        PUBLIC_TASK,
        @Doc(
                value = "The consent of the people concerned.",
                fr = "Le consentement des personnes concernées.")
        CONSENT,
        @Doc(
                value = "A legitimate interest, weighed against that of the people concerned.",
                fr = "Un intérêt légitime, mis en balance avec celui des personnes concernées.")
        LEGITIMATE_INTEREST;

        /// It, in words.
        Phrase words() {
            return switch (this) {
                case LICENCE -> new Phrase("licence", "licence");
                case CONTRACT -> new Phrase("contract", "contrat");
                case OWN_DATA -> new Phrase("the project's own data", "données propres du projet");
                case PUBLIC_DOMAIN -> new Phrase("public domain", "domaine public");
                case TEXT_AND_DATA_MINING ->
                        new Phrase("text and data mining", "fouille de textes et de données");
                case LEGAL_OBLIGATION -> new Phrase("legal obligation", "obligation légale");
                case PUBLIC_TASK ->
                        new Phrase("task in the public interest", "mission d’intérêt public");
                case CONSENT -> new Phrase("consent", "consentement");
                case LEGITIMATE_INTEREST -> new Phrase("legitimate interest", "intérêt légitime");
            };
        }
    }

    /// Whether data speak of people.
    public enum PersonalData {
        @Doc(value = "They do not.", fr = "Non.")
        NONE,
        @Doc(value = "They do.", fr = "Oui.")
        PRESENT
    }
}

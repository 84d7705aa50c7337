package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import socle.api.proof.Claim;
import socle.api.text.Phrase;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Criterion;
import socle.core.proof.Framework;
import socle.core.proof.ProofRule;

/// What the example answers to: a part of a certification, and the rules of its house.
final class ExampleFramework {
    private ExampleFramework() {}

    static Framework expert() {
        return new Framework(
                "expert",
                new Phrase("Expert in data science", "Expert(e) en science des données"),
                List.of(
                        bloc(
                                "B1",
                                "Collecter, transformer et sécuriser des données",
                                competence(
                                        "C1.1.1",
                                        "Élaborer une stratégie de collecte de données en définissant les données utiles et nécessaires pour répondre à une problématique.",
                                        List.of(
                                                least("collect.rows_written"),
                                                new ProofRule.Text()),
                                        List.of(least("collect.origin")),
                                        List.of(least("collect.nothing")),
                                        List.of(least("check.accepted"), least("collect.digest"))),
                                competence(
                                        "C1.1.2",
                                        "Mettre en œuvre des techniques de collecte de données en s’appuyant sur des outils.",
                                        List.of(
                                                new ProofRule.Each(
                                                        new Claim("collect.origin"),
                                                        new Claim("collect.completeness"))),
                                        List.of(least("collect.accuracy")))),
                        bloc(
                                "B2",
                                "Analyser, organiser et valoriser des données",
                                competence(
                                        "C2.2.1",
                                        "Représenter les données avec des graphiques adaptés à leur nature et à la question.",
                                        List.of(least("chart.data"), new ProofRule.Text()),
                                        List.of(new ProofRule.Text()),
                                        List.of(least("chart.reason")))),
                        bloc(
                                "B3",
                                "Élaborer et piloter un projet data",
                                competence(
                                        "C3.1.1",
                                        "Définir les objectifs à atteindre et le périmètre du projet.",
                                        List.of(least("need.objective")),
                                        List.of(least("need.question"))))));
    }

    private static ProofRule least(String claim) {
        return new ProofRule.Least(List.of(new Claim(claim)), 1, ProofRule.Whose.ANY);
    }

    private static Bloc bloc(String id, String words, Competence... competences) {
        return new Bloc(
                id,
                id.charAt(1) - '0',
                Phrase.same(words),
                Phrase.same(words.split("[ ,]")[0]),
                OptionalInt.empty(),
                List.of(),
                List.of(competences));
    }

    @SafeVarargs
    private static Competence competence(String id, String words, List<ProofRule>... rules) {
        List<Criterion> criteria = new ArrayList<>();
        for (List<ProofRule> rule : rules) {
            String letter = String.valueOf((char) ('a' + criteria.size()));
            criteria.add(
                    new Criterion(
                            id + "-" + letter,
                            Phrase.same(
                                    "ce que demande le critère "
                                            + letter
                                            + ", dans les mots du référentiel"),
                            Phrase.same(
                                    criteria.isEmpty()
                                            ? ""
                                            : "La stratégie présentée permet d’identifier\u00A0:"),
                            Criterion.Nature.CONTENT,
                            Criterion.Automation.MIXED,
                            Criterion.Conditional.ALWAYS,
                            rule));
        }
        return new Competence(
                id, Phrase.same(words), Phrase.same(words.split(" en ")[0]), "", criteria);
    }

    /// One part for all, and two among which a candidate chooses.
    static Framework choice() {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(expert().blocs().getFirst());
        blocs.add(offered(4, "Opérer une infrastructure"));
        blocs.add(offered(5, "Apprendre par la machine"));
        return new Framework("expert", new Phrase("Expert", "Expert"), blocs);
    }

    private static Bloc offered(int number, String words) {
        Bloc plain =
                bloc(
                        "B" + number,
                        words,
                        competence(
                                "C" + number + ".1.1",
                                words + ".",
                                List.of(least("none.of_this"))));
        return new Bloc(
                plain.id(),
                number,
                plain.words(),
                plain.title(),
                OptionalInt.of(number),
                List.of(),
                plain.competences());
    }

    /// Three parts of which each says too much for a page.
    static Framework wordy() {
        List<Bloc> blocs = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<Competence> competences = new ArrayList<>();
            for (int i = 1; i <= 14; i++) {
                String words = "Faire ceci et cela, puis encore autre chose ".repeat(6 * number);
                competences.add(
                        competence(
                                "C" + number + ".1." + i,
                                words,
                                List.of(least("collect.rows_written")),
                                List.of(least("none.of_this")),
                                List.of(new ProofRule.Text())));
            }
            blocs.add(
                    bloc(
                            "B" + number,
                            "Un titre qui n’en finit pas ".repeat(12 * number),
                            competences.toArray(Competence[]::new)));
        }
        return new Framework("expert", new Phrase("Expert", "Expert"), blocs);
    }

    /// A second, smaller one.
    static Framework house() {
        return new Framework(
                "house",
                new Phrase("Rules of the house", "Règles de la maison"),
                List.of(
                        bloc(
                                "R1",
                                "Rendre compte de ce qui est lu",
                                competence(
                                        "R1.1",
                                        "Dire d’où vient chaque donnée en citant son producteur.",
                                        List.of(least("collect.origin"), new ProofRule.Text()),
                                        List.of(least("house.never"))))));
    }
}

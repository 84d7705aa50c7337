package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// The plan of analysis: each question with its axes, the nodes that answer it, and the data that
/// exist; then what is measured though no question asks for it.
///
/// @param unasked indicators that the need names and none of its questions
record Plan(List<Planned> questions, List<Answer> unasked, Language language) {

    Plan {
        questions = List.copyOf(questions);
        unasked = List.copyOf(unasked);
    }

    /// One question with what answers it.
    ///
    /// @param idle its axes that the data cannot hold
    record Planned(
            int number, Question question, List<Answer> answers, List<String> idle, long heard) {

        Planned {
            answers = List.copyOf(answers);
            idle = List.copyOf(idle);
        }

        State state() {
            if (question.means().isEmpty()) {
                return State.WORDS;
            }
            if (question.axes().isEmpty() || !idle.isEmpty()) {
                return State.AXIS;
            }
            if (answers.isEmpty()) {
                return State.METRIC;
            }
            return answers.stream().allMatch(it -> it.found().isPresent())
                    ? State.COVERED
                    : State.DATA;
        }
    }

    /// How far a question is.
    enum State {
        COVERED("covered", "couverte"),
        WORDS("not translated", "non traduite"),
        AXIS("no axis", "sans axe"),
        METRIC("no metric", "sans mesure"),
        DATA("no data", "sans donnée"),
        UNASKED("nobody asked", "que personne n’a demandée");

        private final String en;
        private final String fr;

        State(String en, String fr) {
            this.en = en;
            this.fr = fr;
        }

        Phrase words() {
            return new Phrase(en, fr);
        }
    }

    /// One row a question and node that answers it.
    Rows rows() {
        Cells cells =
                new Cells(language)
                        .text("question", "question")
                        .text("axes", "axes")
                        .text("metric", "mesure")
                        .text("sort", "sorte")
                        .text("found", "constat")
                        .text("data", "données")
                        .text("state", "état");
        for (Planned one : questions) {
            String asked = one.number() + ". " + one.question().asks().strip();
            String axes = String.join(", ", one.question().axes());
            if (one.answers().isEmpty()) {
                cells.row(List.of(asked, axes, "", "", "", "", one.state().words()));
            }
            for (Answer answer : one.answers()) {
                row(cells, asked, axes, answer, one.state());
            }
        }
        unasked.forEach(it -> row(cells, "", "", it, State.UNASKED));
        return cells.rows();
    }

    private static void row(Cells cells, String asked, String axes, Answer answer, State state) {
        State own = state == State.DATA && answer.found().isPresent() ? State.COVERED : state;
        cells.row(
                List.of(
                        asked,
                        axes,
                        answer.node().value(),
                        answer.sort(),
                        answer.found().orElse(Phrase.same("")),
                        answer.data().map(NodeId::value).orElse(""),
                        own.words()));
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Sample(
                        new Claim("need.questions"),
                        new Phrase(
                                "Each question, in words and in numbers",
                                "Chaque question, en mots et en nombres"),
                        translations()));
        evidence.add(translated());
        evidence.add(covered());
        evidence.add(asked());
        return evidence;
    }

    private Rows translations() {
        Cells cells =
                new Cells(language)
                        .text("in words", "en mots")
                        .text("in numbers", "en nombres")
                        .text("axes", "axes")
                        .count("raised in interviews", "entretiens qui l’évoquent")
                        .text("state", "état");
        for (Planned one : questions) {
            cells.row(
                    List.of(
                            one.number() + ". " + one.question().asks().strip(),
                            one.question().means().map(String::strip).orElse(""),
                            String.join(", ", one.question().axes()),
                            one.heard(),
                            one.state().words()));
        }
        return cells.rows();
    }

    private Evidence translated() {
        List<Phrase> without =
                questions.stream()
                        .filter(it -> it.question().means().isEmpty())
                        .map(it -> Phrase.same(it.question().asks().strip()))
                        .toList();
        return verdict(
                "need.translated",
                new Phrase(
                        "Each question is translated into numbers",
                        "Chaque question est traduite en nombres"),
                without,
                Phrase.of("%s questions", "%s questions", questions.size()));
    }

    private Evidence covered() {
        List<Phrase> open =
                questions.stream()
                        .filter(it -> it.state() != State.COVERED)
                        .map(
                                it ->
                                        Phrase.of(
                                                "%s (%s)",
                                                "%s (%s)",
                                                it.question().asks().strip(),
                                                it.state().words()))
                        .toList();
        return verdict(
                "need.plan",
                new Phrase(
                        "Each question has an axis, a metric and data",
                        "Chaque question a un axe, une mesure et des données"),
                open,
                Phrase.of(
                        "%s questions, %s metrics",
                        "%s questions, %s mesures", questions.size(), metrics()));
    }

    private Evidence asked() {
        return verdict(
                "need.asked",
                new Phrase(
                        "Each indicator of the need answers one of its questions",
                        "Chaque indicateur du besoin répond à l’une de ses questions"),
                unasked.stream().map(it -> Phrase.same(it.node().value())).toList(),
                Phrase.of("%s metrics", "%s mesures", metrics()));
    }

    private int metrics() {
        Set<NodeId> nodes = new HashSet<>();
        questions.forEach(one -> one.answers().forEach(answer -> nodes.add(answer.node())));
        return nodes.size();
    }

    private static Evidence verdict(String claim, Phrase label, List<Phrase> fallen, Phrase all) {
        return new Evidence.Verdict(
                new Claim(claim),
                label,
                fallen.isEmpty(),
                Severity.WARNING,
                Optional.of(fallen)
                        .filter(it -> !it.isEmpty())
                        .map(it -> Axes.joined(it.stream()))
                        .orElse(all));
    }
}

package socle.app.cli;

import java.util.List;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.app.cli.Voice.Tone;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Problems, told all at once.
final class ProblemsOut {
    private ProblemsOut() {}

    /// One line a problem on standard error, and their number.
    static void say(List<Problem> problems, Voice voice) {
        problems.forEach(problem -> voice.say(line(problem, voice)));
        voice.say(count(problems));
    }

    private static String line(Problem problem, Voice voice) {
        Tone tone =
                switch (problem.weight()) {
                    case ERROR -> Tone.BAD;
                    case ADVICE -> Tone.QUIET;
                };
        return voice.toned(Tone.STRONG, problem.place().toString())
                + "  "
                + voice.toned(tone, voice.words(problem.what()))
                + voice.sentence(Phrase.same(""), problem.todo())
                + voice.toned(Tone.QUIET, "  [" + problem.code() + "]");
    }

    private static Phrase count(List<Problem> problems) {
        long errors = problems.stream().filter(one -> one.weight() == Problem.Weight.ERROR).count();
        return Phrase.of(
                "problems: %1$s; advice: %2$s",
                "problèmes\u00a0: %1$s\u202f; conseils\u00a0: %2$s",
                Phrase.count(errors),
                Phrase.count(problems.size() - errors));
    }

    /// For programs, under `problems`.
    static void put(ObjectNode document, List<Problem> problems, Voice voice) {
        ArrayNode all = document.putArray("problems");
        for (Problem problem : problems) {
            all.addObject()
                    .put("path", problem.place().file())
                    .put("line", problem.place().line())
                    .put("column", problem.place().column())
                    .put("code", problem.code())
                    .put("weight", Json.word(problem.weight()))
                    .put("what", voice.words(problem.what()))
                    .put("todo", voice.words(problem.todo()));
        }
    }
}

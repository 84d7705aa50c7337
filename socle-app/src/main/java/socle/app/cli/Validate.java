package socle.app.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/// Reads everything, tells every problem.
@Command(name = "validate")
final class Validate implements Verb {

    @Override
    public Ending run(Desk desk) throws Mistake {
        Opened open = desk.open();
        List<Problem> problems = problems(open);
        Voice voice = desk.voice();
        if (!problems.isEmpty()) {
            ProblemsOut.say(problems, voice);
        }
        boolean sound = problems.stream().allMatch(one -> one.weight() == Problem.Weight.ADVICE);
        int nodes = open.nodes().size() + open.project().unsound().size();
        if (desk.json()) {
            ObjectNode document =
                    Json.object()
                            .put("project", open.root().toString())
                            .put("nodes", nodes)
                            .put("sound", sound);
            ProblemsOut.put(document, problems, voice);
            desk.answer(document);
        } else if (sound) {
            voice.answer(
                    Phrase.of(
                            "%s: %s nodes, all sound",
                            "%s\u00a0: %s nœuds, tous en ordre",
                            open.settings().name(),
                            Phrase.count(nodes)));
        }
        return sound ? Ending.DONE : Ending.WRONG;
    }

    /// All that the text shows, and queries that do not fit the columns they read. The latter do
    /// not keep a run from doing the rest: columns may change with the data.
    private static List<Problem> problems(Opened open) {
        return Stream.concat(
                        open.problems().stream(),
                        SqlRefusals.of(open.graph(), open.shapes()).stream())
                .sorted()
                .toList();
    }
}

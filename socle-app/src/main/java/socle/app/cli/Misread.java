package socle.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;

/// Says what is wrong with a command line, in our words and both languages.
final class Misread {
    private Misread() {}

    static Mistake of(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        Phrase help = Phrase.of("see: %1$s --help", "voir\u00a0: %1$s --help", command);
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown, help);
            case MissingParameterException missing ->
                    new Mistake(
                            Phrase.of(
                                    "%s lacks %s",
                                    "il manque à %s\u00a0: %s", command, names(missing)),
                            help);
            default ->
                    new Mistake(
                            Phrase.of(
                                    "%s: not understood: %s",
                                    "%s\u00a0: pas compris\u00a0: %s",
                                    command,
                                    String.valueOf(wrong.getMessage())),
                            help);
        };
    }

    private static Mistake unknown(UnmatchedArgumentException wrong, Phrase help) {
        String word = wrong.getUnmatched().getFirst();
        List<String> known = new ArrayList<>();
        CommandLine line = wrong.getCommandLine();
        if (word.startsWith("-")) {
            line.getCommandSpec().optionsMap().keySet().forEach(known::add);
        } else if (line.getParent() == null) {
            known.addAll(line.getSubcommands().keySet());
        }
        return new Mistake(
                Phrase.of(
                        "%1$s does not know '%2$s'",
                        "%1$s ne connaît pas «\u00a0%2$s\u00a0»",
                        line.getCommandSpec().qualifiedName(),
                        word),
                Suggestion.todo(word, known, help));
    }

    private static String names(MissingParameterException missing) {
        List<String> names = new ArrayList<>();
        missing.getMissing()
                .forEach(
                        one ->
                                names.add(
                                        one.isOption()
                                                ? ((CommandLine.Model.OptionSpec) one).longestName()
                                                : one.paramLabel()));
        return String.join(", ", names);
    }
}

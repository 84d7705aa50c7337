package socle.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import socle.api.data.SqlFailure;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.core.lake.LakeFailure;
import socle.core.ledger.LedgerFailure;

/// Reads one call of the command line, finds its verb and lets it work.
public final class Cli {
    private final Surroundings around;
    private final List<String> arguments;

    /// @param arguments as the process got them
    public Cli(Surroundings around, String... arguments) {
        this.around = around;
        this.arguments = List.of(arguments);
    }

    /// Does what is asked and says how it ended. What it throws is a defect.
    public Ending call() throws InterruptedException {
        Common common = new Common();
        CommandLine line = commandLine(common);
        Desk desk = new Desk(around, common, Tongue.wished(arguments));
        try (desk) {
            return call(line, desk);
        } catch (Mistake mistake) {
            return Told.mistake(mistake, desk);
        } catch (Faulty faulty) {
            return Told.faulty(faulty, desk);
        } catch (IOException trouble) {
            return Told.trouble(trouble, desk);
        } catch (UncheckedIOException trouble) {
            return Told.trouble(Objects.requireNonNull(trouble.getCause()), desk);
        } catch (LedgerFailure failure) {
            return Told.failure(failure.what(), failure.todo(), desk);
        } catch (SqlFailure failure) {
            return Told.engine(failure, desk);
        } catch (LakeFailure failure) {
            return Told.failure(failure.what(), failure.todo(), desk);
        }
    }

    private Ending call(CommandLine line, Desk desk)
            throws Mistake, Faulty, IOException, InterruptedException {
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException wrong) {
            desk.common().json |= arguments.contains("--json");
            throw Misread.of(wrong);
        }
        String lang = desk.common().lang;
        if (lang != null && Tongue.named(lang).findAny().isEmpty()) {
            throw new Mistake(
                    Phrase.of("no language '%s'", "pas de langue «\u00a0%s\u00a0»", lang),
                    new Phrase("write --lang fr or en", "écrivez --lang fr ou en"));
        }
        if (parsed.isVersionHelpRequested()) {
            around.out().println(Version.number());
            return Ending.DONE;
        }
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (desk.common().help) {
            last.commandSpec().commandLine().usage(around.out(), ansi());
            return Ending.DONE;
        }
        if (last.commandSpec().userObject() instanceof Verb verb) {
            return verb.run(desk);
        }
        line.usage(around.err(), ansi());
        return Ending.WRONG;
    }

    private Ansi ansi() {
        return around.terminal() && !around.environment().containsKey("NO_COLOR")
                ? Ansi.ON
                : Ansi.OFF;
    }

    /// Only the verb that is called is built, for a quick start; all of them when none is named.
    private CommandLine commandLine(Common common) {
        Map<String, Supplier<Verb>> verbs = Verbs.all(around.kinds());
        CommandLine line = new CommandLine(common);
        List<String> named = arguments.stream().filter(verbs::containsKey).limit(1).toList();
        verbs.forEach(
                (name, verb) -> {
                    if (named.isEmpty() || named.contains(name)) {
                        line.addSubcommand(name, verb.get());
                    }
                });
        line.setResourceBundle(words(Tongue.spoken(arguments, around.environment())));
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    private static ResourceBundle words(Language language) {
        Locale locale = language == Language.FR ? Locale.FRENCH : Locale.ROOT;
        return ResourceBundle.getBundle(
                "socle.app.cli.help",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

package socle.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every verb has, before or after it.
@Command(name = "socle", synopsisSubcommandLabel = "VERB")
final class Common {
    @Option(names = "--json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--project", paramLabel = "DIR", scope = ScopeType.INHERIT)
    @Nullable String project;

    @Option(names = "--env", paramLabel = "NAME", scope = ScopeType.INHERIT)
    @Nullable String env;

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
    @Nullable String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;
}

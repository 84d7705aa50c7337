package socle.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.Language;

/// Which language to speak before a project says it.
final class Tongue {
    private Tongue() {}

    /// What `--lang` says, read before the command line is.
    static Optional<Language> wished(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        Stream<String> apart =
                at >= 0 && at + 1 < arguments.size()
                        ? Stream.of(arguments.get(at + 1))
                        : Stream.empty();
        Stream<String> joined =
                arguments.stream()
                        .filter(one -> one.startsWith("--lang="))
                        .map(one -> one.substring("--lang=".length()));
        return Stream.concat(apart, joined).flatMap(Tongue::named).findFirst();
    }

    /// The language of a code: `fr`, `en`.
    static Stream<Language> named(String code) {
        return Stream.of(Language.values()).filter(one -> one.code().equals(code));
    }

    /// `--lang`, else the locale of the process (POSIX order), else English.
    static Language spoken(List<String> arguments, Map<String, String> environment) {
        return wished(arguments).orElseGet(() -> ofLocale(environment));
    }

    /// The language of `LC_ALL`, `LC_MESSAGES` or `LANG`, whichever is set first.
    static Language ofLocale(Map<String, String> environment) {
        String locale =
                Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
        return locale.startsWith("fr") ? Language.FR : Language.EN;
    }
}

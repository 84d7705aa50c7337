package socle.app.cli;

import java.io.PrintStream;
import java.util.Map;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// Speaks to the caller: answers on standard output, messages on standard error, in one
/// language. Colours follow `NO_COLOR` (no-color.org).
public final class Voice {
    private static final String ESCAPE = "\u001b[";

    /// How a word stands out, where it can.
    public enum Tone {
        PLAIN(""),
        STRONG("1"),
        QUIET("2"),
        GOOD("32"),
        WARNING("33"),
        BAD("31");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final boolean coloured;
    private final boolean live;

    Voice(Surroundings around, Language language) {
        this.out = around.out();
        this.err = around.err();
        this.language = language;
        this.live = around.terminal() && moves(around.environment());
        this.coloured = live && around.environment().getOrDefault("NO_COLOR", "").isEmpty();
    }

    /// Whether the terminal can do more than print.
    private static boolean moves(Map<String, String> environment) {
        return !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /// Whether lines can be drawn again.
    public boolean isLive() {
        return live;
    }

    /// Moves and lines of a live terminal, beside the messages.
    void draw(String text) {
        err.print(text);
        err.flush();
    }

    /// The language spoken.
    public Language language() {
        return language;
    }

    /// One line of the answer.
    public void answer(String line) {
        out.println(line);
    }

    /// One line of the answer.
    public void answer(Phrase line) {
        out.println(line.in(language));
    }

    /// One message.
    public void say(Phrase line) {
        err.println(line.in(language));
    }

    /// One message, already in words.
    public void say(String line) {
        err.println(line);
    }

    /// A phrase in the language spoken.
    public String words(Phrase phrase) {
        return phrase.in(language);
    }

    /// What is wrong and what to do, as one sentence: `what; what to do`.
    public String sentence(Phrase what, Phrase todo) {
        return words(Phrase.of("%s; %s", "%s\u202f; %s", what, todo));
    }

    /// A text that stands out on a terminal.
    public String toned(Tone tone, String text) {
        return coloured && tone != Tone.PLAIN
                ? ESCAPE + tone.code + "m" + text + ESCAPE + "0m"
                : text;
    }
}

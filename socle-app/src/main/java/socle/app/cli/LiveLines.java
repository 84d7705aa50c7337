package socle.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import socle.app.cli.Voice.Tone;

/// The last lines of a terminal: one a node at work, redrawn in place, under the lines that stay.
/// Without a terminal only the lines that stay are printed.
final class LiveLines {
    /// A tenth of a second: quicker than that nobody reads.
    private static final long PAUSE = 100_000_000L;

    /// A line that wrapped would count as two, and the first would never be erased.
    private static final String NO_WRAP = "\u001b[?7l";

    private static final String WRAP = "\u001b[?7h";

    private final Voice voice;
    private final LongSupplier nanos;
    private final Map<String, String> working = new LinkedHashMap<>();
    private int drawn;
    private long last = Long.MIN_VALUE;

    LiveLines(Voice voice, LongSupplier nanos) {
        this.voice = voice;
        this.nanos = nanos;
    }

    /// A line that stays.
    void print(String line) {
        erase();
        voice.say(line);
        draw();
    }

    /// The line of one at work.
    void work(String name, String how) {
        boolean known = working.put(name, how) != null;
        long now = nanos.getAsLong();
        if (!known || now - last >= PAUSE) {
            erase();
            draw();
        }
    }

    /// One is not at work any more.
    void rest(String name) {
        working.remove(name);
    }

    /// Leaves nothing but the lines that stay.
    void end() {
        working.clear();
        erase();
    }

    private void erase() {
        if (drawn > 0) {
            voice.draw("\u001b[" + drawn + "A\r\u001b[J");
            drawn = 0;
        }
    }

    private void draw() {
        if (!voice.isLive()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        working.forEach((name, how) -> lines.append(line(name, how)).append('\n'));
        if (!working.isEmpty()) {
            voice.draw(NO_WRAP + lines + WRAP);
        }
        drawn = working.size();
        last = nanos.getAsLong();
    }

    private String line(String name, String how) {
        return "  " + voice.toned(Tone.QUIET, ("… " + name + "  " + how).stripTrailing());
    }
}

package socle.app.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import socle.api.text.Language;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Refusal;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.access.Visitor;
import socle.core.serve.House;

/// What screens show, made once for all of those to whom it is the same. Whoever it is made for has
/// no name, unless a policy keeps something from them: then it is for them alone. What forms carry
/// is put in for each.
final class Pictures {

    /// Some hundred pages of 100 kB.
    private static final long ROOM = 16L << 20;

    /// So that `3 s ago` is not far from true, and what no revision tells is soon seen.
    private static final Duration AGE = Duration.ofSeconds(10);

    private final Lately<Key, Print> pages;
    private final Lately<Key, Values> values;
    private final String mark;

    Pictures(House house) {
        this.pages = new Lately<>(ROOM, AGE, house.clock());
        this.values = new Lately<>(ROOM / 4, AGE, house.clock());
        this.mark = house.access().map(access -> access.secrets().fresh()).orElse("");
    }

    /// All that what a screen shows depends on.
    ///
    /// @param state of the project
    /// @param hasForms whether forms carry something
    private record Key(
            String template,
            Map<String, String> names,
            Choices choices,
            Language language,
            Visitor reader,
            State state,
            boolean hasForms) {

        /// About.
        long bytes() {
            return 1_000 + 8L * (names.toString().length() + choices.toString().length());
        }
    }

    /// A state of the project.
    ///
    /// @param edition of its text
    /// @param revision of what was published
    record State(int edition, long revision) {}

    private record Values(String json, long bytes) implements Lately.Sized {}

    /// What a screen looks like to whoever asks.
    <V extends Record> Print print(Screen<V> screen, Asked asked, Sheet sheet, State state)
            throws Refusal {
        if (!screen.isShared()) {
            return Print.of(screen.draw(screen.view(asked), sheet));
        }
        Asked anybody = anybody(asked);
        boolean hasForms = !sheet.token().isEmpty();
        Key key = key(screen, anybody, state, hasForms);
        return pages.of(
                key,
                () -> {
                    Sheet plain = sheet.of(anybody.visitor(), hasForms ? mark : "");
                    Drawn drawn = screen.draw(screen.view(anybody), plain);
                    return hasForms ? Print.of(drawn, mark) : Print.of(drawn);
                });
    }

    /// What a screen shows to whoever asks, as JSON.
    <V extends Record> byte[] json(Screen<V> screen, Asked asked, State state) throws Refusal {
        if (!screen.isShared()) {
            return text(screen, asked).getBytes(StandardCharsets.UTF_8);
        }
        Asked anybody = anybody(asked);
        Key key = key(screen, anybody, state, false);
        return values.of(key, () -> values(text(screen, anybody), key))
                .json
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Values values(String json, Key key) {
        return new Values(json, key.bytes() + 2L * json.length());
    }

    private static <V extends Record> String text(Screen<V> screen, Asked asked) throws Refusal {
        return ApiJson.in(asked.language()).writeValueAsString(screen.view(asked));
    }

    /// The same for all who may do and see the same.
    private static Asked anybody(Asked asked) {
        return asked.glimpse().isOpenTo(asked.visitor())
                ? asked.as(asked.visitor().nameless())
                : asked;
    }

    private static Key key(Screen<?> screen, Asked asked, State state, boolean hasForms) {
        return new Key(
                screen.route().template(),
                asked.names(),
                asked.choices(),
                asked.language(),
                asked.visitor(),
                state,
                hasForms);
    }
}

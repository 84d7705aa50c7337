package socle.app.screens.people;

import java.util.function.BiFunction;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// A screen of this room, made of its parts.
record Screened<V extends Record>(
        Route route,
        Phrase words,
        Right right,
        Class<V> type,
        Seeing<V> seeing,
        BiFunction<V, Sheet, Drawn> drawing)
        implements Screen<V> {

    /// What there is to see.
    interface Seeing<V> {
        V of(Asked asked) throws Refusal;
    }

    @Override
    public V view(Asked asked) throws Refusal {
        return seeing.of(asked);
    }

    @Override
    public Drawn draw(V view, Sheet sheet) {
        return drawing.apply(view, sheet);
    }
}

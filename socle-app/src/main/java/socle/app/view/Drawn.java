package socle.app.view;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.markup.Markup;

/// What a screen looks like, without what all pages have around it.
///
/// @param title of the window: the finding, or the name
/// @param place the path of the place in the menu that it belongs to
/// @param crumbs the way that leads to it, without itself
/// @param main the head with its title, then the sections
public record Drawn(String title, String place, List<Crumb> crumbs, Markup main) {

    public Drawn {
        crumbs = List.copyOf(crumbs);
    }

    /// A step of the way.
    public record Crumb(String name, String path) {}

    /// A page of a place of the menu.
    public static Drawn of(String title, String place, Markup... main) {
        return new Drawn(title, place, List.of(), Markup.all(main));
    }

    /// The same, one step further down.
    public Drawn under(String name, String path) {
        List<Crumb> more = new ArrayList<>(crumbs);
        more.add(new Crumb(name, path));
        return new Drawn(title, place, more, main);
    }
}

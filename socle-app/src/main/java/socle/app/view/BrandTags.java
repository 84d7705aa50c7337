package socle.app.view;

import java.util.Optional;
import socle.app.show.BrandFiles;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// The author's own sign and colour as a page refers to them.
record BrandTags(Optional<BrandFiles> brand, Places places) {

    /// What stands in the head for the colour, read after our own style sheet.
    Markup style() {
        return brand.filter(it -> it.brand().color().isPresent())
                .map(it -> places.brand(it.version(), BrandFiles.STYLE))
                .<Markup>map(it -> Tag.of("link").at("rel", "stylesheet").at("href", it))
                .orElse(Markup.none());
    }

    /// The sign; words beside it say whose it is.
    Markup logo() {
        return brand.flatMap(it -> it.logo().map(name -> places.brand(it.version(), name)))
                .<Markup>map(it -> Tag.of("img").as("logo").at("src", it).at("alt", ""))
                .orElse(Markup.none());
    }
}

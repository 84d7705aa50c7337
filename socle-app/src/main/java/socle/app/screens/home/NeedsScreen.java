package socle.app.screens.home;

import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Listing;
import socle.app.view.Pager;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// All that waits for somebody, of which the first page shows the beginning.
public final class NeedsScreen implements Screen<AllNeeds> {

    static final String PATH = "/needs";

    @Override
    public Route route() {
        return Route.of(PATH)
                .with("after", new Phrase("the part that follows this", "la suite de ceci"))
                .with("limit", new Phrase("how many at most", "combien au plus"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "All that waits for somebody, the worst first.",
                "Tout ce qui attend quelqu’un, le pire d’abord.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Class<AllNeeds> type() {
        return AllNeeds.class;
    }

    @Override
    public AllNeeds view(Asked asked) throws Refusal {
        return new AllNeeds(
                route().kept(asked.choices()),
                Listing.of(new Needs(asked.glimpse()).all(), asked.choices()));
    }

    @Override
    public Drawn draw(AllNeeds all, Sheet sheet) {
        Markup list =
                all.needs().items().isEmpty()
                        ? Markup.none()
                        : Tag.of(
                                        "section",
                                        Tag.of("ul")
                                                .as("lines todo")
                                                .with(
                                                        all.needs().items().stream()
                                                                .map(
                                                                        it ->
                                                                                NeedLine.of(
                                                                                        it, "h2",
                                                                                        sheet))
                                                                .toList()),
                                        new Pager(all.needs(), all.said(), PATH, sheet).draw())
                                .as("card")
                                .at("aria-label", sheet.say(words()));
        return Drawn.of(
                        sheet.say("What waits for you", "Ce qui vous attend"),
                        "/",
                        Head.of(sheet.say(finding(all.needs().total())), sheet.say(words())).tag(),
                        list)
                .under(sheet.say("Home", "Accueil"), "/");
    }

    private static Phrase finding(long count) {
        return count == 0
                ? new Phrase("Nothing waits for you", "Rien ne vous attend")
                : Phrase.of(
                        count == 1 ? "One thing waits for you" : "%s things wait for you",
                        count == 1 ? "Une chose vous attend" : "%s choses vous attendent",
                        Phrase.count(count));
    }
}

package socle.app.screens.live;

import java.util.List;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.serve.Editions;

/// What is served, and what is wrong with the files.
public final class StandingScreen implements Screen<Standing> {

    @Override
    public Route route() {
        return Route.of("/standing");
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "What is served at this moment, and what is wrong with the files as they are now.",
                "Ce qui est servi en ce moment, et ce qui ne va pas dans les fichiers.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Standing> type() {
        return Standing.class;
    }

    @Override
    public Standing view(Asked asked) throws Refusal {
        Editions.Standing now =
                asked.host()
                        .standing()
                        .orElseThrow(
                                () ->
                                        Refusal.unknown(
                                                new Phrase(
                                                        "nothing is served here",
                                                        "rien n’est servi ici"),
                                                new Phrase(
                                                        "serve it: socle serve",
                                                        "servez-le\u00a0: socle serve")));
        return new Standing(
                now.edition(),
                now.since(),
                now.renewed(),
                now.refused(),
                asked.glimpse().seen().shown().revision(),
                now.problems().stream()
                        .map(it -> new Standing.Wrong(it.place(), it.code(), it.what(), it.todo()))
                        .toList());
    }

    @Override
    public Drawn draw(Standing standing, Sheet sheet) {
        int wrong = standing.problems().size();
        Phrase title =
                wrong == 0
                        ? new Phrase(
                                "The files are what is served",
                                "Les fichiers sont ce qui est servi")
                        : Phrase.of(
                                wrong == 1
                                        ? "One thing to mend in the files"
                                        : "%s things to mend in the files",
                                wrong == 1
                                        ? "Une chose à corriger dans les fichiers"
                                        : "%s choses à corriger dans les fichiers",
                                wrong);
        Phrase lede =
                Phrase.of(
                        "Edition %1$s since %2$s; sound edits taken: %3$s, broken ones not taken: %4$s.",
                        "Édition %1$s depuis le %2$s\u202f; modifications saines prises\u00a0: %3$s, cassées"
                                + " laissées\u00a0: %4$s.",
                        standing.edition(),
                        sheet.dates().instant(standing.since()),
                        standing.renewed(),
                        standing.refused());
        List<Tag> lines = standing.problems().stream().map(it -> line(it, sheet)).toList();
        return Drawn.of(
                sheet.say("What is served", "Ce qui est servi"),
                "",
                Head.of(sheet.say(title), sheet.say(lede)).tag(),
                lines.isEmpty() ? Markup.none() : Tag.of("div").as("stack-s").with(lines));
    }

    private static Tag line(Standing.Wrong wrong, Sheet sheet) {
        return Tag.of(
                        "div",
                        State.FELL.glyph(),
                        Tag.of(
                                "div",
                                Tag.of("p", Tag.of("b", Tag.of("code", wrong.place().toString()))),
                                Tag.of("p", sheet.say(wrong.what()) + "."),
                                Tag.of("p", sheet.say(wrong.todo()) + ".")))
                .as("alert bad");
    }
}

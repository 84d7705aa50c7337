package socle.app.screens.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import tools.jackson.databind.json.JsonMapper;

/// The declaration of accessibility: what was tested, and what was not.
public final class AccessibilityScreen implements Screen<Accessibility> {

    private static final Accessibility.Tested TESTED = tested();

    private final List<String> screens;

    /// @param screens all that there are
    public AccessibilityScreen(List<Screen<?>> screens) {
        this.screens = screens.stream().map(it -> it.route().template()).toList();
    }

    private static Accessibility.Tested tested() {
        try (InputStream in = AccessibilityScreen.class.getResourceAsStream("tested.json")) {
            if (in == null) {
                throw new IllegalStateException("no tested.json");
            }
            return new JsonMapper().readValue(in, Accessibility.Tested.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Route route() {
        return Route.of("/accessibility");
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "How accessible the pages are: what was tested, and what was not.",
                "L’accessibilité des pages\u00a0: ce qui a été testé, et ce qui ne l’a pas été.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Accessibility> type() {
        return Accessibility.class;
    }

    @Override
    public Accessibility view(Asked asked) {
        return new Accessibility(
                TESTED, screens.stream().filter(it -> !TESTED.screens().contains(it)).toList());
    }

    @Override
    public Drawn draw(Accessibility view, Sheet sheet) {
        String title = sheet.say("Accessibility", "Accessibilité");
        return Drawn.of(
                title,
                "/accessibility",
                Head.of(title, sheet.say(finding(view.tested()))).tag(),
                section(
                        sheet,
                        new Phrase("What was tested", "Ce qui a été testé"),
                        tested(view.tested())),
                section(
                        sheet,
                        new Phrase("What was not", "Ce qui ne l’a pas été"),
                        untested(view.untested())));
    }

    private static Phrase finding(Accessibility.Tested tested) {
        return Phrase.of(
                "axe-core %1$s found nothing in %2$s renders. No person has audited these pages:"
                        + " this is no statement of conformity to WCAG 2.2 or RGAA 4.1.",
                "axe-core %1$s n’a rien trouvé sur %2$s rendus. Personne n’a audité ces pages\u00a0:"
                        + " ceci n’est pas une déclaration de conformité à WCAG 2.2 ni au RGAA 4.1.",
                tested.axe(),
                Phrase.count(tested.pages()));
    }

    private static List<Phrase> tested(Accessibility.Tested tested) {
        return List.of(
                Phrase.of(
                        "Rules of axe-core %s (WCAG 2.2 A and AA, best practice), in %s.",
                        "Règles d’axe-core %s (WCAG 2.2 A et AA, bonnes pratiques), dans %s.",
                        tested.axe(),
                        tested.browser()),
                Phrase.of(
                        "Languages: %s. Themes: %s. Widths: %s CSS pixels (720 is 1,440 at 200 %%):"
                                + " no page scrolls sideways.",
                        "Langues\u00a0: %s. Thèmes\u00a0: %s. Largeurs\u00a0: %s pixels CSS (720, c’est"
                                + " 1\u202f440 à 200\u202f%%)\u00a0: aucune page ne défile de côté.",
                        String.join(", ", tested.languages()),
                        String.join(", ", tested.themes()),
                        tested.widths().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))),
                Phrase.of(
                        "Screens: %s.", "Écrans\u00a0: %s.", String.join(", ", tested.screens())));
    }

    private static List<Phrase> untested(List<String> screens) {
        Phrase left =
                screens.isEmpty()
                        ? new Phrase("No screen was left out.", "Aucun écran n’a été laissé.")
                        : Phrase.of(
                                "Screens: %s.", "Écrans\u00a0: %s.", String.join(", ", screens));
        return List.of(
                left,
                new Phrase(
                        "Screen readers, speech input, Firefox, Safari, people with a disability.",
                        "Les lecteurs d’écran, la commande vocale, Firefox, Safari, des personnes"
                                + " handicapées."),
                new Phrase(
                        "Whether the words of authors are right. That headings are in order, links say"
                                + " where they lead and tables have heads is judged of each text, by"
                                + " the claim page.accessible.",
                        "Si les mots des auteurs sont justes. Que les titres soient dans l’ordre, que"
                                + " les liens disent où ils mènent et que les tableaux aient des"
                                + " en-têtes est jugé pour chaque texte, par l’affirmation"
                                + " page.accessible."));
    }

    private static Tag section(Sheet sheet, Phrase title, List<Phrase> lines) {
        return Tag.of(
                        "section",
                        Tag.of("h2", sheet.say(title)),
                        Tag.of("ul")
                                .as("lines card")
                                .with(
                                        lines.stream()
                                                .map(it -> Tag.of("li", sheet.say(it)))
                                                .toList()))
                .as("sec stack-s");
    }
}

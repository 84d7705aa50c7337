package socle.kinds.show.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;

/// Blocks that hold rows, choices and tabs each have names of their own, and tabs hold something.
record NamesGuard(Findings found) {

    /// Names in the address of any page.
    private static final Set<String> TAKEN =
            Set.of(
                    "choice " + Choices.TAB,
                    "choice lang",
                    "choice theme",
                    "choice table",
                    "choice profile");

    void find() {
        names();
        tabs();
    }

    private void names() {
        Map<String, Place> known = new HashMap<>();
        for (Part part : found.parts()) {
            String sort =
                    switch (part) {
                        case ChartPart _, IndicatorPart _, TablePart _ -> "rows ";
                        case FilterPart _ -> "choice ";
                        case TabPart _ -> "tab ";
                    };
            if (part instanceof FilterPart filter) {
                filter.each().forEach(one -> choice(sort, one, known));
            } else {
                named(sort + part.id(), part, known);
            }
        }
    }

    private void choice(String sort, FilterPart filter, Map<String, Place> known) {
        named(sort + filter.id(), filter, known);
        if (filter.form() == FilterPart.Form.PERIOD) {
            named(sort + filter.until(), filter, known);
        }
    }

    private void named(String name, Part part, Map<String, Place> known) {
        Place before = known.putIfAbsent(name, part.place());
        if (before != null || TAKEN.contains(name)) {
            found.add(
                    Problem.error(
                            part.place(),
                            "dashboard-name-twice",
                            Phrase.of(
                                    "the name '%s' is taken",
                                    "le nom «\u00a0%s\u00a0» est pris",
                                    name.substring(name.indexOf(' ') + 1)),
                            before == null
                                    ? new Phrase(
                                            "pages use it themselves; add name: another",
                                            "les pages s’en servent\u202f; ajoutez name: un_autre")
                                    : Phrase.of(
                                            "it is that of line %d; add name: another",
                                            "c’est celui de la ligne %d\u202f; ajoutez name:"
                                                    + " un_autre",
                                            before.line())));
        }
    }

    private void tabs() {
        for (Board.Sheet sheet : Board.of(found.node().spec().text()).sheets()) {
            if (sheet.pieces().isEmpty()) {
                found.add(
                        Problem.error(
                                sheet.tab().place(),
                                "dashboard-empty-tab",
                                Phrase.of(
                                        "the tab '%s' holds nothing",
                                        "l’onglet «\u00a0%s\u00a0» ne contient rien",
                                        sheet.tab().title()),
                                new Phrase(
                                        "write blocks or text below it, or remove it",
                                        "écrivez dessous des blocs ou du texte, ou retirez-le")));
            }
        }
    }
}

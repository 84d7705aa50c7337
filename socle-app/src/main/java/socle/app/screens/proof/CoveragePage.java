package socle.app.screens.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import socle.api.text.Phrase;
import socle.app.screens.proof.CoverageView.Cell;
import socle.app.screens.proof.CoverageView.OneBloc;
import socle.app.screens.proof.CoverageView.OneCompetence;
import socle.app.screens.proof.CoverageView.OneFramework;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Filters;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How the coverage looks: a row a competence, a link a criterion, details beside.
record CoveragePage(CoverageView view, Sheet sheet) {

    Drawn draw() {
        String title = sheet.say("Coverage", "Couverture");
        if (view.frameworks().isEmpty()) {
            return Drawn.of(title, CoverageScreen.PATH, empty());
        }
        List<Markup> lists = view.frameworks().stream().map(this::framework).toList();
        Tag list = Tag.of("div", Markup.all(lists));
        Markup body =
                view.open()
                        .<Markup>map(it -> Tag.of("div", list, drawer(it)).as("split sec"))
                        .orElse(list.as("sec"));
        return Drawn.of(title, CoverageScreen.PATH, head(), sums(), filters(), body);
    }

    private Markup empty() {
        return Markup.all(
                Head.of(sheet.say("No framework yet", "Pas encore de référentiel"), "").tag(),
                Tag.of(
                                "div",
                                Tag.of(
                                        "p",
                                        sheet.say(
                                                "A framework is a YAML file in frameworks/, named under `frameworks` in socle.yml:"
                                                        + " what a project answers to, and what would prove it.",
                                                "Un référentiel est un fichier YAML dans frameworks/, nommé sous"
                                                        + " «\u00a0frameworks\u00a0» dans socle.yml\u00a0: à quoi un projet répond, et ce"
                                                        + " qui le prouverait.")))
                        .as("empty"));
    }

    private Tag head() {
        Markup sort =
                Tag.of(
                                "p",
                                Icon.SQUARES.tag(),
                                Tag.of("span", sheet.say("Framework", "Référentiel")),
                                Tag.of("span", names()))
                        .as("kind");
        return Head.of(
                        sheet.say(finding()),
                        sheet.say(
                                "A criterion is proven when its evidence holds, is fresh, and the text that is asked for"
                                        + " is there. Socle states facts; only people judge.",
                                "Un critère est prouvé quand ses preuves tiennent, sont fraîches, et que le texte demandé"
                                        + " existe. Socle dit des faits\u202f; seules des personnes jugent."))
                .sort(sort)
                .tag();
    }

    private String names() {
        return String.join(
                ", ", view.frameworks().stream().map(it -> sheet.say(it.words())).toList());
    }

    private Phrase finding() {
        int proven = count(State.PROVEN);
        int all = view.frameworks().stream().mapToInt(it -> it.states().total()).sum();
        int missing = count(State.MISSING);
        Phrase words =
                Phrase.of(
                        "%s of %s criteria are proven",
                        "%s critères sur %s sont prouvés", proven, all);
        return missing == 0
                ? words
                : Phrase.of(
                        missing == 1 ? "%s, one is missing" : "%s, %s are missing",
                        missing == 1 ? "%s, un manque" : "%s, %s manquent",
                        words,
                        missing);
    }

    private int count(State state) {
        return view.frameworks().stream().mapToInt(it -> it.states().of(state)).sum();
    }

    private Markup sums() {
        List<Tag> sums = new ArrayList<>();
        for (OneFramework one : view.frameworks()) {
            List<Tag> key = new ArrayList<>();
            for (State state : States.order()) {
                key.add(
                        Tag.of(
                                "li",
                                Tag.of("b", String.valueOf(one.states().of(state))),
                                PageHtml.chip(state, sheet.language()),
                                Tag.of("span", sheet.say(state.meaning())).as("small quiet")));
            }
            sums.add(
                    Tag.of(
                                    "section",
                                    one.states().bar("all-" + one.name() + "-", sheet.language()),
                                    Tag.of("ul").as("cov-key").with(key))
                            .as("card stack")
                            .at("aria-label", sheet.say(one.words())));
        }
        return Markup.all(sums);
    }

    private Markup filters() {
        SequencedMap<String, Phrase> states = new LinkedHashMap<>();
        for (State state : States.order()) {
            states.put(
                    state.name().toLowerCase(Locale.ROOT),
                    Phrase.of("%s (%s)", "%s (%s)", state.words(), count(state)));
        }
        return Filters.of(CoverageScreen.PATH, view.said(), sheet)
                .choice("state", new Phrase("State", "État"), states)
                .text("q", new Phrase("Code or words", "Code ou mots"), "search")
                .form(new Phrase("Filters of the coverage", "Filtres de la couverture"));
    }

    private Markup framework(OneFramework one) {
        if (one.blocs().isEmpty()) {
            return Tag.of(
                            "p",
                            sheet.say("No criterion is like that.", "Aucun critère ne correspond."))
                    .as("quiet");
        }
        return Markup.all(one.blocs().stream().map(it -> bloc(one, it)).toList());
    }

    private Tag bloc(OneFramework framework, OneBloc bloc) {
        String id = "b-" + framework.name() + "-" + bloc.number();
        Tag head =
                Tag.of(
                                "header",
                                Tag.of("h2", bloc.number() + ". " + sheet.say(bloc.words()))
                                        .at("id", id),
                                Tag.of(
                                                "span",
                                                sheet.say(
                                                        Phrase.of(
                                                                "%s of %s proven",
                                                                "%s prouvés sur %s",
                                                                bloc.states().of(State.PROVEN),
                                                                bloc.states().total())))
                                        .as("nowrap"),
                                bloc.states().bar(id + "-", sheet.language()))
                        .as("bloc-head");
        return Tag.of("section", head)
                .as("bloc")
                .at("aria-labelledby", id)
                .with(bloc.competences().stream().map(this::competence).toList());
    }

    private Tag competence(OneCompetence competence) {
        List<Tag> cells = competence.cells().stream().map(this::cell).toList();
        return Tag.of(
                        "div",
                        Tag.of(
                                        "h3",
                                        sheet.link(
                                                Paths.requirement(competence.code()),
                                                competence.code()))
                                .as("mono"),
                        Tag.of("p", sheet.say(competence.words())),
                        Tag.of("div")
                                .as("cells")
                                .at("role", "group")
                                .at(
                                        "aria-label",
                                        sheet.say("Criteria of ", "Critères de ")
                                                + competence.code())
                                .with(cells))
                .as("comp");
    }

    /// Beside the list where a server answers, on a page of its own where none does.
    private Tag cell(Cell cell) {
        String name =
                cell.code()
                        + ", "
                        + sheet.say(cell.words())
                        + sheet.say(": ", "\u00a0: ")
                        + sheet.say(cell.state().words());
        String path =
                sheet.places().isLive()
                        ? view.said().with("at", cell.code()).after(CoverageScreen.PATH) + "#drawer"
                        : Paths.requirement(cell.code());
        Tag link =
                sheet.link(path, cell.state().glyph())
                        .as("cell " + cell.state().look())
                        .at("id", "x-" + cell.code())
                        .at("aria-label", name)
                        .at("title", name);
        Optional<String> open = view.open().map(Requirement::code);
        return open.filter(cell.code()::equals).isPresent()
                ? link.at("aria-current", "true")
                : link;
    }

    private Tag drawer(Requirement open) {
        RequirementPage page = new RequirementPage(open, sheet);
        Tag head =
                Tag.of(
                                "div",
                                Tag.of(
                                                "div",
                                                page.kind(),
                                                Tag.of("h2", sheet.say(open.words()))
                                                        .at("id", "dr"))
                                        .as("stack-s"),
                                sheet.link(
                                                view.said()
                                                                .with("at", "")
                                                                .after(CoverageScreen.PATH)
                                                        + "#x-"
                                                        + open.code(),
                                                Icon.CLOSE.tag())
                                        .as("btn bare")
                                        .at(
                                                "aria-label",
                                                sheet.say(
                                                                "Close the details of ",
                                                                "Fermer le détail de ")
                                                        + open.code()))
                        .as("drawer-head");
        return Tag.of(
                        "aside",
                        head,
                        page.place(),
                        page.standing(),
                        page.claims(3),
                        page.chapters(3),
                        Tag.of(
                                "p",
                                sheet.link(
                                        Paths.requirement(open.code()),
                                        sheet.say("All of it on its page", "Tout, sur sa page"))),
                        neighbours(open))
                .as("card drawer")
                .at("id", "drawer")
                .at("tabindex", "-1")
                .at("aria-labelledby", "dr");
    }

    private Tag neighbours(Requirement open) {
        List<Tag> links = new ArrayList<>();
        open.before().ifPresent(it -> links.add(neighbour(it, "← ")));
        open.after().ifPresent(it -> links.add(neighbour(it, "→ ")));
        return Tag.of("div").as("actions").with(links);
    }

    private Tag neighbour(String code, String arrow) {
        return sheet.link(
                        view.said().with("at", code).after(CoverageScreen.PATH) + "#drawer",
                        Markup.all(
                                Tag.of("span", arrow).at("aria-hidden", "true"),
                                Markup.words(code)))
                .as("btn");
    }
}

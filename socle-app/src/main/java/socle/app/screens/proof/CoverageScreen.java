package socle.app.screens.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Coverage;
import socle.core.proof.Covered;

/// All criteria of the frameworks of a project.
public final class CoverageScreen implements Screen<CoverageView> {

    static final String PATH = "/coverage";

    @Override
    public Route route() {
        return Route.of(PATH)
                .with("state", new Phrase("the state of the criteria", "l’état des critères"))
                .with("q", new Phrase("words of a criterion", "des mots d’un critère"))
                .with(
                        "at",
                        new Phrase(
                                "the criterion whose details stand beside the list",
                                "le critère dont le détail est à côté de la liste"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Every criterion of the frameworks with its state.",
                "Chaque critère des référentiels avec son état.");
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
    public Class<CoverageView> type() {
        return CoverageView.class;
    }

    @Override
    public CoverageView view(Asked asked) throws Refusal {
        Choices said = asked.choices();
        Fitting fitting =
                new Fitting(state(said), said.one("q").orElse("").toLowerCase(Locale.ROOT));
        Optional<String> at = said.one("at");
        Optional<Requirement> open = at.flatMap(new Requirements(asked)::find);
        if (at.isPresent() && open.isEmpty()) {
            throw RequirementScreen.unknown(at.get());
        }
        return new CoverageView(
                route().kept(said),
                asked.glimpse().coverage().stream().map(fitting::framework).toList(),
                open);
    }

    @Override
    public Drawn draw(CoverageView view, Sheet sheet) {
        return new CoveragePage(view, sheet).draw();
    }

    private static Optional<State> state(Choices said) throws Refusal {
        Optional<String> word = said.one("state");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        for (State state : States.order()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(word.get())) {
                return Optional.of(state);
            }
        }
        throw Refusal.wrong(
                Phrase.of("no state '%s'", "aucun état «\u00a0%s\u00a0»", word.get()),
                new Phrase(
                        "choose proven, partial, declared, stale, missing or not_applicable",
                        "choisissez proven, partial, declared, stale, missing ou not_applicable"));
    }

    /// Which criteria are shown.
    private record Fitting(Optional<State> state, String words) {

        CoverageView.OneFramework framework(Coverage coverage) {
            List<CoverageView.OneBloc> blocs = new ArrayList<>();
            int number = 0;
            for (Bloc bloc : coverage.framework().blocs()) {
                number++;
                CoverageView.OneBloc shown = bloc(coverage, bloc, number);
                if (!shown.competences().isEmpty()) {
                    blocs.add(shown);
                }
            }
            return new CoverageView.OneFramework(
                    coverage.framework().name(),
                    coverage.framework().words(),
                    States.of(coverage.all()),
                    blocs);
        }

        private CoverageView.OneBloc bloc(Coverage coverage, Bloc bloc, int number) {
            List<CoverageView.OneCompetence> competences = new ArrayList<>();
            List<Covered> all = new ArrayList<>();
            for (Competence one : bloc.competences()) {
                List<Covered> covered =
                        one.criteria().stream()
                                .flatMap(it -> coverage.find(it.id()).stream())
                                .toList();
                all.addAll(covered);
                List<CoverageView.Cell> cells =
                        covered.stream()
                                .filter(it -> fits(one, it))
                                .map(Requirements::cell)
                                .toList();
                if (!cells.isEmpty()) {
                    competences.add(new CoverageView.OneCompetence(one.id(), one.title(), cells));
                }
            }
            return new CoverageView.OneBloc(number, bloc.words(), States.of(all), competences);
        }

        private boolean fits(Competence competence, Covered covered) {
            return state.filter(it -> it != States.of(covered.state())).isEmpty()
                    && (has(covered.criterion().id())
                            || has(covered.criterion().words().en())
                            || has(covered.criterion().words().fr())
                            || has(competence.words().en())
                            || has(competence.words().fr()));
        }

        private boolean has(String text) {
            return text.toLowerCase(Locale.ROOT).contains(words);
        }
    }
}

package socle.app.screens.proof;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.view.Choices;

/// How far the frameworks of a project are covered.
///
/// @param said which criteria were asked for
/// @param frameworks one each, with the criteria that fit
/// @param open the criterion whose details stand beside the list
record CoverageView(Choices said, List<OneFramework> frameworks, Optional<Requirement> open) {

    CoverageView {
        frameworks = List.copyOf(frameworks);
    }

    /// One framework.
    ///
    /// @param states of all its criteria, whatever was asked for
    record OneFramework(String name, Phrase words, States states, List<OneBloc> blocs) {
        OneFramework {
            blocs = List.copyOf(blocs);
        }
    }

    /// A part of it that has criteria that fit.
    ///
    /// @param states of all its criteria, whatever was asked for
    record OneBloc(int number, Phrase words, States states, List<OneCompetence> competences) {
        OneBloc {
            competences = List.copyOf(competences);
        }
    }

    /// A group of criteria.
    record OneCompetence(String code, Phrase words, List<Cell> cells) {
        OneCompetence {
            cells = List.copyOf(cells);
        }
    }

    /// A criterion.
    record Cell(String code, Phrase words, State state) {}
}

package socle.app.screens.run;

import java.util.List;
import socle.app.view.Choices;
import socle.app.view.Listing;

/// What ran.
///
/// @param said which of them were asked for
/// @param environments that there are
/// @param underWay those that run now, whatever was asked for
/// @param runs the others, newest first
record Runs(
        Choices said, List<String> environments, List<RunLine> underWay, Listing<RunLine> runs) {

    Runs {
        environments = List.copyOf(environments);
        underWay = List.copyOf(underWay);
    }
}

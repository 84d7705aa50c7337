package socle.app.screens.job;

import java.util.List;
import java.util.Optional;
import socle.api.live.Firing;
import socle.api.live.Input;
import socle.api.text.Phrase;
import socle.app.view.Choices;
import socle.app.view.Listing;

/// A node that makes others run, with the history of its due times.
///
/// @param said what was asked for
/// @param fields what whoever starts it by hand may say
/// @param firings the last due first
record OneJob(Choices said, Jobs.Job job, List<Field> fields, Listing<Firing> firings) {

    OneJob {
        fields = List.copyOf(fields);
    }

    /// Something that may be said when it is started by hand.
    ///
    /// @param value what was said before, or what it is when nothing is said
    /// @param wrong what is wrong with what was said
    record Field(
            String name,
            Input.Type type,
            boolean required,
            List<String> choices,
            String value,
            Optional<Phrase> wrong) {
        Field {
            choices = List.copyOf(choices);
        }
    }
}

package socle.core.serve;

import java.util.Optional;
import socle.core.plan.Reason;
import socle.core.plan.Wish;

/// A run that somebody asks a server for.
///
/// @param select which nodes, as on the command line; everything when empty
/// @param again where what is selected begins, when it is to run whatever its state
/// @param who asks, by name; empty for whoever serves
public record RunOrder(String select, Optional<Reason.From> again, String who) {

    /// What is not up to date of a selection.
    public static RunOrder of(String select, String who) {
        return new RunOrder(select, Optional.empty(), who);
    }

    /// As it would be typed: the ledger remembers it.
    String command() {
        String option =
                again.map(
                                from ->
                                        switch (from) {
                                            case START -> " --full";
                                            case CURSOR -> " --again";
                                        })
                        .orElse("");
        return "socle run" + (select.isBlank() ? "" : " " + select.strip()) + option;
    }

    /// The wish that it means.
    Wish wish(Wish selected) {
        return again.map(selected::asking).orElse(selected);
    }
}

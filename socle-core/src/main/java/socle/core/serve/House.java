package socle.core.serve;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import socle.api.text.Language;
import socle.core.access.Access;

/// A project that is served, with all that is done for it meanwhile.
///
/// @param works what people ask it to run; the first of the duties
/// @param language of answers to those who ask for none
/// @param version of Socle
/// @param defects is told what nobody expected
/// @param access who may come in; nothing where whoever works on this machine is the one person
public record House(
        Editions editions,
        List<Duty> duties,
        Works works,
        InstantSource clock,
        Language language,
        String version,
        Consumer<Throwable> defects,
        Optional<Access> access) {
    public House {
        List<Duty> all = new ArrayList<>(duties);
        all.addFirst(works);
        duties = List.copyOf(all);
    }

    /// Ends all duties, at the same time.
    public void rest() {
        Duty.end(duties, defects);
    }

    /// It as whoever looks at the project sees it.
    public Host host() {
        return new Host(Optional.of(works), Optional.of(editions.standing()));
    }
}

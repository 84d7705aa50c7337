package socle.core.serve;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import socle.api.text.Language;

/// A project that is served, with all that is done for it meanwhile.
///
/// @param language of answers to those who ask for none
/// @param version of Socle
/// @param defects is told what nobody expected
public record House(
        Editions editions,
        List<Duty> duties,
        InstantSource clock,
        Language language,
        String version,
        Consumer<Throwable> defects) {
    public House {
        duties = List.copyOf(duties);
    }
}

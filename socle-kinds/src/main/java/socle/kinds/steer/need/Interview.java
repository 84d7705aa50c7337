package socle.kinds.steer.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Doc;

/// A conversation held to understand a need.
public record Interview(
        @Doc(value = "Who spoke: a role rather than a name.", fr = "Qui parlait : un rôle.")
                String who,
        @Doc(value = "The day.", fr = "Le jour.") LocalDate on,
        @Doc(
                        value = "The questions that were prepared.",
                        fr = "Les questions qui avaient été préparées.")
                List<String> guide,
        @Doc(value = "What was understood.", fr = "Ce qui a été compris.") Optional<String> notes,
        @Doc(value = "What was said, word for word.", fr = "Ce qui a été dit, mot pour mot.")
                List<Quote> quotes,
        @Doc(
                        value = "Themes that were raised without a quote.",
                        fr = "Les thèmes abordés sans citation.")
                List<String> themes) {

    public Interview {
        guide = List.copyOf(guide);
        quotes = List.copyOf(quotes);
        themes = List.copyOf(themes);
    }

    /// All themes that it raised.
    List<String> raised() {
        List<String> all = new ArrayList<>(themes);
        quotes.forEach(quote -> all.addAll(quote.themes()));
        return all.stream().distinct().toList();
    }

    /// How often a theme was raised.
    long times(String theme) {
        long quoted = quotes.stream().filter(quote -> quote.themes().contains(theme)).count();
        return quoted + (themes.contains(theme) ? 1 : 0);
    }
}

package example.calendar;

import java.time.LocalDate;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// The keys of a calendar.
@Doc(value = "A table of days, one row a day.", fr = "Une table de jours, une ligne par jour.")
public record CalendarSpec(
        @Doc(value = "The first day.", fr = "Le premier jour.") LocalDate from,
        @Doc(value = "The last day.", fr = "Le dernier jour.") LocalDate to) {

    public CalendarSpec {
        if (to.isBefore(from)) {
            throw SpecProblem.at(
                    "to",
                    new Phrase(
                            "the last day comes before the first",
                            "le dernier jour vient avant le premier"),
                    new Phrase("swap them", "échangez-les"));
        }
    }
}

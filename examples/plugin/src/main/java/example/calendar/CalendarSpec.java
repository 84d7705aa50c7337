package example.calendar;

import java.time.LocalDate;
import socle.api.text.Doc;

/// A table of days.
///
/// @param from the first day
/// @param to the last day
@Doc(value = "A table of days, one row a day.", fr = "Une table de jours, une ligne par jour.")
public record CalendarSpec(
        @Doc(value = "The first day.", fr = "Le premier jour.") LocalDate from,
        @Doc(value = "The last day.", fr = "Le dernier jour.") LocalDate to) {

    public CalendarSpec {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day comes before the first");
        }
    }
}

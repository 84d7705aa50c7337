package socle.origin;

import java.time.LocalDate;
import java.util.Optional;

/// A strike as it was reported: an aircraft met an animal.
///
/// @param id its line in the file, from 1; the file is in the order of the dates
record Strike(int id, LocalDate date, Where where, Flight flight, Animal animal, Harm harm) {

    /// The airport, in the words of the report.
    record Where(String airport, String state) {}

    /// @param knots where it was reported
    record Flight(String operator, String aircraft, String phase, Optional<Integer> knots) {}

    /// What was hit, and when of the day.
    record Animal(String species, String size, String time) {}

    /// In dollars.
    record Harm(String damage, long repair, long other, long total) {}

    static Strike of(int id, Csv.Row row) {
        return new Strike(
                id,
                LocalDate.parse(row.text("Flight Date")),
                new Where(row.text("Airport Name"), row.text("Origin State")),
                new Flight(
                        row.text("Aircraft Airline Operator"),
                        row.text("Aircraft Make Model"),
                        row.text("Phase of flight"),
                        Optional.of(row.text("Speed IAS in knots"))
                                .filter(text -> !text.isEmpty())
                                .map(Integer::valueOf)),
                new Animal(
                        row.text("Wildlife Species"),
                        row.text("Wildlife Size"),
                        row.text("Time of day")),
                new Harm(
                        row.text("Effect Amount of damage"),
                        row.number("Cost Repair"),
                        row.number("Cost Other"),
                        row.number("Cost Total $")));
    }
}

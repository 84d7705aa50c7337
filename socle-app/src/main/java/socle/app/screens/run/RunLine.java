package socle.app.screens.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.app.show.Tables;
import socle.app.show.markup.Tag;
import socle.app.view.Paths;
import socle.app.view.RunState;
import socle.app.view.Sheet;
import socle.app.view.Stamp;
import socle.core.ledger.RunRow;

/// A run as lists tell it.
///
/// @param by who asked for it: name, user, host and process
/// @param took how long, so far when it goes on
record RunLine(
        String id,
        String environment,
        String command,
        String by,
        Instant startedAt,
        Optional<Instant> endedAt,
        RunRow.State state,
        Duration took) {

    static RunLine of(RunRow row, Instant now) {
        return new RunLine(
                row.id(),
                row.environment(),
                row.command(),
                row.by(),
                row.startedAt(),
                row.endedAt(),
                row.state(),
                Duration.between(row.startedAt(), row.endedAt().orElse(now)));
    }

    /// Runs as a table.
    static Tag table(List<RunLine> runs, String caption, Sheet sheet) {
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Run", "Exécution"),
                                sheet.say("Asked for", "Demande"),
                                sheet.say("By", "Par"),
                                sheet.say("Environment", "Environnement"),
                                sheet.say("Result", "Résultat"),
                                sheet.say("Took", "Durée")),
                        1);
        List<Tag> lines = runs.stream().map(it -> it.line(sheet)).toList();
        return Tables.titled(caption, heads, lines);
    }

    private Tag line(Sheet sheet) {
        Tag line =
                Tag.of(
                        "tr",
                        Tag.of(
                                        "th",
                                        sheet.link(Paths.run(id), "#" + Stamp.shortened(id))
                                                .as("mono"),
                                        Tag.of("br"),
                                        Tag.of("span", sheet.ago(startedAt)).as("small quiet"))
                                .at("scope", "row"),
                        Tag.of("td", Tag.of("code", command)),
                        Tag.of("td", by),
                        Tag.of("td", environment),
                        Tag.of("td", RunState.chip(state, sheet)),
                        Tag.of("td", sheet.dates().duration(took)).as("num nowrap"));
        return state == RunRow.State.FELL ? line.as("fell") : line;
    }
}

package socle.app.screens.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.app.screens.run.RunView.Bar;
import socle.app.screens.run.RunView.Look;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;

/// Where the time of a run went: a bar a node over the seconds since its beginning, drawn wide and
/// narrow.
record RunTime(RunView view, Sheet sheet) {

    private static final int ROW = 23;
    private static final int TOP = 29;
    private static final int TICKS = 7;
    private static final double[] STEPS = {1, 2, 5, 10};

    /// Nothing when no step has worked.
    Markup figure() {
        if (view.bars().isEmpty()) {
            return Markup.none();
        }
        Tag figure =
                Tag.of(
                                "figure",
                                Tag.of(
                                                "h2",
                                                sheet.say(
                                                        "Where the time went",
                                                        "Où le temps est passé"))
                                        .at("id", "time"),
                                Tag.of("p", sheet.say(sub())).as("sub"),
                                drawing("w", 1060, 190).as("wide"),
                                drawing("n", 340, 110).as("narrow"),
                                key())
                        .as("card fig")
                        .at("aria-labelledby", "time");
        return Tag.of("section", figure).as("sec");
    }

    private Phrase sub() {
        Phrase since = new Phrase("Time since the beginning", "Temps depuis le départ");
        return view.left() == 0
                ? since
                : Phrase.of(
                        "%1$s; the %2$s longest steps and those that did not end well",
                        "%1$s\u202f; les %2$s étapes les plus longues et celles qui ont mal fini",
                        since,
                        view.bars().size());
    }

    private double whole() {
        double end =
                view.bars().stream()
                        .mapToDouble(it -> seconds(it.from().plus(it.took())))
                        .max()
                        .orElse(1);
        return Math.max(end, 0.001);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private Tag drawing(String size, int width, int names) {
        int height = TOP + view.bars().size() * ROW + 6;
        String id = "time-" + size;
        Tag svg =
                Tag.of("svg")
                        .at("xmlns", "http://www.w3.org/2000/svg")
                        .as("plot")
                        .at("viewBox", "0 0 " + width + " " + height)
                        .at("role", "img")
                        .at("aria-labelledby", id + "-t " + id + "-d")
                        .with(
                                Tag.of(
                                                "title",
                                                sheet.say(
                                                        "Timeline of the run",
                                                        "Frise de l’exécution"))
                                        .at("id", id + "-t"),
                                Tag.of("desc", sheet.say(described())).at("id", id + "-d"),
                                Tag.of("defs", hatch(id)));
        List<Tag> parts = new ArrayList<>();
        double room = width - names - 70.0;
        double step = step(whole(), width < 500 ? 3 : TICKS);
        for (double at = 0; at <= whole() * 1.001; at += step) {
            double x = names + at / whole() * room;
            parts.add(
                    Tag.of("path")
                            .as("gr")
                            .at("d", "M" + Tag.number(x) + " 20V" + (height - 4))
                            .at("stroke", "#e3e8e9")
                            .at("fill", "none"));
            parts.add(text(x, 15, axis(at, step)).at("text-anchor", "middle"));
        }
        for (int i = 0; i < view.bars().size(); i++) {
            bar(parts, view.bars().get(i), TOP + i * ROW, new Room(names, room, id));
        }
        return svg.with(parts);
    }

    private record Room(int names, double width, String id) {}

    private void bar(List<Tag> parts, Bar bar, int y, Room room) {
        double x = room.names + seconds(bar.from()) / whole() * room.width;
        double width = Math.max(2, seconds(bar.took()) / whole() * room.width);
        String name = cut(bar.node().value(), room.names / 7);
        parts.add(text(room.names - 8.0, y + 12.5, name).at("text-anchor", "end").as("ink"));
        Tag rect =
                Tag.of("rect")
                        .at("x", x)
                        .at("y", y)
                        .at("width", bar.look() == Look.WAITS ? 34 : width)
                        .at("height", 16);
        String took = sheet.dates().duration(bar.took());
        switch (bar.look()) {
            case DONE -> {
                parts.add(rect.as("mark s1").at("fill", "#0072b2"));
                parts.add(text(x + width + 6, y + 12.5, took));
            }
            case FELL -> {
                parts.add(rect.as("mark g-missing").at("fill", "#a9221b"));
                parts.add(
                        text(x + width + 6, y + 12.5, "✕ " + took)
                                .as("ink")
                                .at("font-weight", "600"));
            }
            case LIVE -> {
                parts.add(rect.as("mark s2").at("fill", "#c75300"));
                parts.add(rect.at("fill", "url(#" + room.id + "-p)"));
                parts.add(text(x + width + 6, y + 12.5, took + "…"));
            }
            case WAITS ->
                    parts.add(
                            rect.as("ax")
                                    .at("fill", "none")
                                    .at("stroke", "#748185")
                                    .at("stroke-dasharray", "3 3"));
        }
    }

    private static Tag text(double x, double y, String words) {
        return Tag.of("text", words)
                .at("x", x)
                .at("y", y)
                .at("font-size", "12")
                .at("fill", "#435055");
    }

    private static String cut(String name, int room) {
        return name.length() <= room ? name : name.substring(0, room - 1) + "…";
    }

    private static Tag hatch(String id) {
        return Tag.of("pattern")
                .at("id", id + "-p")
                .at("width", 8)
                .at("height", 8)
                .at("patternUnits", "userSpaceOnUse")
                .with(
                        Tag.of("path")
                                .as("hs")
                                .at("d", "M-1 7 7 -1M3 11 11 3")
                                .at("stroke", "#ffffff")
                                .at("stroke-width", 1.6));
    }

    private String axis(double at, double step) {
        if (at >= 120) {
            return sheet.dates().duration(Duration.ofSeconds(Math.round(at)));
        }
        int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3;
        return sheet.numbers().fixed(at, decimals) + "\u00a0s";
    }

    /// A round step that leaves at most so many ticks.
    private static double step(double whole, int most) {
        double power = Math.pow(10, Math.floor(Math.log10(whole / most)));
        for (double one : STEPS) {
            if (whole / (one * power) <= most) {
                return one * power;
            }
        }
        return 10 * power;
    }

    private Phrase described() {
        Optional<Bar> longest =
                view.bars().stream()
                        .filter(it -> it.look() != Look.WAITS)
                        .max(Comparator.comparing(Bar::took));
        return longest.isEmpty()
                ? new Phrase("Nothing has worked yet.", "Rien n’a encore travaillé.")
                : Phrase.of(
                        "One bar a node. The longest: %1$s, %2$s. All of them are in the table below.",
                        "Une barre par nœud. Le plus long\u00a0: %1$s, %2$s. Tous sont dans le tableau"
                                + " ci-dessous.",
                        longest.get().node(),
                        sheet.dates().duration(longest.get().took()));
    }

    private Markup key() {
        List<Tag> lines = new ArrayList<>();
        for (Look look : Look.values()) {
            if (view.bars().stream().anyMatch(it -> it.look() == look)) {
                lines.add(Tag.of("li", swatch(look), Markup.words(sheet.say(words(look)))));
            }
        }
        return Tag.of("ul").as("key").at("aria-label", sheet.say("Key", "Légende")).with(lines);
    }

    private static Phrase words(Look look) {
        return switch (look) {
            case DONE -> new Phrase("done", "fait");
            case FELL -> new Phrase("fell or failed", "tombé ou échoué");
            case LIVE -> new Phrase("at work", "en cours");
            case WAITS -> new Phrase("waits", "en attente");
        };
    }

    private static Tag swatch(Look look) {
        Tag rect = Tag.of("rect").at("y", 2).at("width", 24).at("height", 12);
        Tag svg = Tag.of("svg").as("plot").at("viewBox", "0 0 24 16").at("aria-hidden", "true");
        return switch (look) {
            case DONE -> svg.with(rect.as("s1"));
            case FELL -> svg.with(rect.as("g-missing"));
            case LIVE ->
                    svg.with(
                            Tag.of("defs", hatch("key")),
                            rect.as("s2"),
                            rect.at("fill", "url(#key-p)"));
            case WAITS -> svg.with(rect.as("ax").at("fill", "none").at("stroke-dasharray", "3 3"));
        };
    }
}

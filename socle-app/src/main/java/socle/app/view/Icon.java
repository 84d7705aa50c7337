package socle.app.view;

import java.util.List;
import socle.app.show.markup.Tag;

/// The small drawings beside words; never alone, so that they say nothing to those who hear.
public enum Icon {
    HOME("M2.5 7.5 8 3l5.5 4.5V13a.5.5 0 0 1-.5.5H9.8V9.8H6.2v3.7H3a.5.5 0 0 1-.5-.5z"),
    BARS("M2.5 13.5h11M4.5 11V7.5M8 11V3.5M11.5 11V6"),
    GAUGE("M2.2 11.8a6 6 0 1 1 11.6 0M8 11.2l2.8-4.4M2.2 13.5h11.6"),
    TABLE(
            "M2.5 4a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM2.5 6.5h11M6.5 6.5V13"),
    GRAPH(
            "M1.8 8a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0M10.8 3.8a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0"
                    + "M10.8 12.2a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0M5.2 7.3 11 4.5M5.2 8.7l5.8 2.8"),
    PLAY("M4.5 2.8v10.4L13 8z"),
    SQUARES("M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.3 11.5l1.6 1.7 2.8-3.2"),
    PROMPT(
            "M2 4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1zM4.5 6.2l2 1.8-2 1.8M8.3 10h3"),
    BOOK(
            "M8 4.2C6.6 3.1 4.8 2.8 2.5 3v9.5c2.3-.2 4.1.1 5.5 1.2 1.4-1.1 3.2-1.4 5.5-1.2V3c-2.3-.2-4.1.1-5.5 1.2zM8 4.2v9.5"),
    CLOCK("M1.8 8a6.2 6.2 0 1 0 12.4 0 6.2 6.2 0 1 0-12.4 0M8 4.5V8l2.4 1.6"),
    FLOW("M3 4.5h3.2c2.6 0 1.4 7 4 7H13M3 11.5h2M11.3 9.7l1.9 1.8-1.9 1.8"),
    SEARCH("M2.6 7a4.4 4.4 0 1 0 8.8 0 4.4 4.4 0 1 0-8.8 0M10.4 10.4 14 14"),
    SHAPES(
            "M2.5 2.5h5v5h-5zM8.8 5a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M5 9l2.6 4.5H2.4zM9.2 9.5h4v4h-4z"),
    PERSON(
            "M5.3 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M2.8 13.5c.4-2.8 2.4-4.3 5.2-4.3s4.8 1.5 5.2 4.3"),
    DOWN("M8 2.5v7.2M4.8 6.8 8 10l3.2-3.2M3 13.2h10"),
    CLOSE("m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4"),
    LINES("M2.5 4.5h11M2.5 8h11M2.5 11.5h11");

    private final String way;

    Icon(String way) {
        this.way = way;
    }

    /// It as a tag, hidden from those who hear the words beside it.
    public Tag tag() {
        return Tag.of("svg")
                .as("i")
                .at("viewBox", "0 0 16 16")
                .at("fill", "none")
                .at("stroke", "currentColor")
                .at("stroke-width", "1.45")
                .at("stroke-linecap", "round")
                .at("stroke-linejoin", "round")
                .at("aria-hidden", "true")
                .with(List.of(Tag.of("path").at("d", way)));
    }
}

package socle.app.screens.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.app.screens.graph.GraphView.Around;
import socle.app.screens.graph.GraphView.Asking;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;

/// Where a reader says what to look at.
record GraphForm(Optional<Around> around, List<String> names, Sheet sheet) {

    private static final List<Integer> DEPTHS = List.of(0, 1, 2, 3, 5, Surroundings.ALL);
    private static final String HERE = "/graph";

    Tag draw() {
        Optional<Asking> asked = around.map(Around::asked);
        Tag form =
                Tag.of(
                                "form",
                                node(
                                        "focus",
                                        sheet.say("Node in the middle", "Nœud au centre"),
                                        asked.map(it -> it.focus().value()).orElse("")),
                                depth(
                                        "up",
                                        sheet.say("Before it", "En amont"),
                                        asked.map(Asking::up).orElse(2)),
                                depth(
                                        "down",
                                        sheet.say("After it", "En aval"),
                                        asked.map(Asking::down).orElse(2)))
                        .as("filters")
                        .at("action", sheet.places().of(HERE).orElse(HERE));
        if (around.isPresent() && !around.get().columns().isEmpty()) {
            form = form.with(column(around.get()));
        }
        form =
                form.with(
                        node(
                                "to",
                                sheet.say("Way to (optional)", "Chemin vers (facultatif)"),
                                asked.map(Asking::to).orElse("")));
        return form.with(
                Tag.of(
                                "div",
                                Tag.of("button", sheet.say("Show", "Montrer"))
                                        .as("btn main")
                                        .at("type", "submit"))
                        .as("actions"),
                datalist());
    }

    private Tag node(String name, String words, String value) {
        Tag input =
                Tag.of("input")
                        .at("id", "graph-" + name)
                        .at("name", name)
                        .at("type", "text")
                        .at("autocomplete", "off")
                        .at("value", value);
        return Tag.of(
                "div",
                Tag.of("label", words).at("for", "graph-" + name),
                names.isEmpty() ? input : input.at("list", "graph-names"));
    }

    private Markup datalist() {
        return names.isEmpty()
                ? Markup.none()
                : Tag.of("datalist")
                        .at("id", "graph-names")
                        .with(names.stream().map(it -> Tag.of("option").at("value", it)).toList());
    }

    private Tag depth(String name, String words, int chosen) {
        List<Integer> depths = new ArrayList<>(DEPTHS);
        if (!depths.contains(chosen)) {
            depths.add(chosen);
            depths.sort(null);
        }
        List<Tag> options = new ArrayList<>();
        for (int depth : depths) {
            Tag option = Tag.of("option", said(depth)).at("value", String.valueOf(depth));
            options.add(depth == chosen ? option.at("selected", "selected") : option);
        }
        return Tag.of(
                "div",
                Tag.of("label", words).at("for", "graph-" + name),
                Tag.of("select").at("id", "graph-" + name).at("name", name).with(options));
    }

    private String said(int depth) {
        return switch (depth) {
            case 0 -> sheet.say("nothing", "rien");
            case 1 -> sheet.say("one step", "un pas");
            case Surroundings.ALL -> sheet.say("all", "tout");
            default -> sheet.say(depth + " steps", depth + " pas");
        };
    }

    private Tag column(Around view) {
        List<Tag> options = new ArrayList<>();
        options.add(Tag.of("option", sheet.say("whole table", "toute la table")).at("value", ""));
        for (String column : view.columns()) {
            Tag option = Tag.of("option", column).at("value", column);
            options.add(
                    column.equals(view.asked().column())
                            ? option.at("selected", "selected")
                            : option);
        }
        return Tag.of(
                "div",
                Tag.of("label", sheet.say("Column", "Colonne")).at("for", "graph-column"),
                Tag.of("select").at("id", "graph-column").at("name", "column").with(options));
    }
}

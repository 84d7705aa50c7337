package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import socle.app.show.chart.BoxPlot.Beyond;
import socle.app.show.chart.BoxPlot.Five;
import socle.app.show.chart.BoxPlot.Group;
import socle.app.show.chart.Telling.Said;

/// Says in words what boxes show: medians and quartiles, which spread is the widest, and what lies
/// beyond the whiskers.
record BoxWords(BoxPlot plot) {

    List<String> words() {
        Sheet sheet = plot.sheet();
        Telling telling = new Telling(sheet.look(), sheet.axis());
        List<Group> groups = plot.groups();
        List<String> sentences = new ArrayList<>();
        sentences.add(telling.count("Boxes", "Boîtes", groups.size()));
        if (groups.size() <= Telling.FEW) {
            groups.forEach(group -> sentences.add(each(telling, group)));
        } else {
            List<Said> medians =
                    groups.stream().map(it -> new Said(it.name(), it.median())).toList();
            String title = telling.look().say("Medians", "Médianes");
            sentences.add(telling.of(title) + telling.extremes(medians) + ".");
        }
        if (groups.size() > 1) {
            sentences.add(widest(telling, groups));
        }
        beyond(telling, groups, sentences);
        if (plot.unplaced() > 0) {
            sentences.add(Positive.words(sheet, sheet.axis(), plot.unplaced()));
        }
        return sentences;
    }

    private String each(Telling telling, Group group) {
        Look look = telling.look();
        Five five = group.five();
        String rows =
                Double.isFinite(group.size())
                        ? telling.separator()
                                + look.say("rows ", "lignes ")
                                + look.numbers().count(Math.round(group.size()))
                        : "";
        String told =
                look.say("median ", "médiane ")
                        + telling.value(five.median())
                        + look.say(", half between ", ", la moitié entre ")
                        + telling.value(five.lower())
                        + look.say(" and ", " et ")
                        + telling.value(five.upper())
                        + look.say(", whiskers ", ", moustaches ")
                        + telling.value(five.low())
                        + look.say(" to ", " à ")
                        + telling.value(five.high())
                        + rows
                        + ".";
        return group.name().isEmpty() ? Telling.upper(told) : telling.of(group.name()) + told;
    }

    private static String widest(Telling telling, List<Group> groups) {
        Group widest =
                groups.stream()
                        .max(Comparator.comparingDouble(it -> it.five().spread()))
                        .orElseThrow();
        double width = widest.five().spread();
        return telling.look()
                        .say(
                                "Widest spread between quartiles: ",
                                "Plus grand écart entre quartiles\u00A0: ")
                + telling.named(new Said(widest.name(), width))
                + ".";
    }

    private static void beyond(Telling telling, List<Group> groups, List<String> sentences) {
        List<Said> far = new ArrayList<>();
        for (Group group : groups) {
            for (Beyond one : group.beyond()) {
                far.add(new Said(group.name(), one.value()));
            }
        }
        sentences.add(
                telling.count(
                        "Values drawn beyond the whiskers",
                        "Valeurs dessinées au-delà des moustaches",
                        far.size()));
        if (!far.isEmpty()) {
            String among = telling.look().say("Among them", "Parmi elles");
            sentences.add(telling.of(among) + telling.extremes(far) + ".");
        }
    }
}

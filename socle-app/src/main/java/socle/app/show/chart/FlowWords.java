package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.chart.Flows.Flow;

/// Says in words what goes from where to where.
record FlowWords(Flows flows, Sheet sheet) {

    private static final int NAMED = 5;

    List<String> words() {
        Look look = sheet.look();
        Telling telling = new Telling(look, sheet.chart().at(Slot.VALUE));
        List<String> words = new ArrayList<>();
        words.add(telling.count("Flows", "Flux", flows.flows().size()));
        double begins =
                flows.nodes().stream()
                        .filter(node -> flows.in(node) == 0)
                        .mapToDouble(flows::out)
                        .sum();
        words.add(
                telling.of(look.say("At the beginning", "Au départ"))
                        + telling.value(begins)
                        + ".");
        List<Flow> ordered =
                flows.flows().stream()
                        .sorted(Comparator.comparingDouble(flow -> -flow.value()))
                        .toList();
        boolean few = ordered.size() <= Telling.FEW;
        String told =
                ordered.stream()
                        .limit(few ? Telling.FEW : NAMED)
                        .map(
                                flow ->
                                        flow.from()
                                                + " → "
                                                + flow.to()
                                                + " "
                                                + telling.value(flow.value()))
                        .collect(Collectors.joining(telling.separator()));
        words.add(
                few
                        ? told + "."
                        : telling.of(look.say("The greatest", "Les plus grands")) + told + ".");
        leaks().forEach(leak -> words.add(leak.in(look.language())));
        if (flows.absent() > 0) {
            words.add(
                    telling.count(
                            "Flows without a value above zero",
                            "Flux sans valeur au-dessus de zéro",
                            flows.absent()));
        }
        return words;
    }

    /// Where what comes in and what goes out differ: by name when few.
    List<Phrase> leaks() {
        List<String> nodes = flows.leaking();
        return nodes.size() <= NAMED
                ? nodes.stream().map(this::leak).toList()
                : List.of(
                        Phrase.of(
                                "What comes in and what goes out differ at %s places.",
                                "Ce qui entre et ce qui sort diffèrent à %s endroits.",
                                nodes.size()));
    }

    private Phrase leak(String node) {
        Telling english = telling(Language.EN);
        Telling french = telling(Language.FR);
        return new Phrase(
                "At '%s', %s comes in and %s goes out."
                        .formatted(
                                node,
                                english.value(flows.in(node)),
                                english.value(flows.out(node))),
                "«\u00A0%s\u00A0» reçoit %s et rend %s."
                        .formatted(
                                node, french.value(flows.in(node)), french.value(flows.out(node))));
    }

    private Telling telling(Language language) {
        return new Telling(new Look(language), sheet.chart().at(Slot.VALUE));
    }
}

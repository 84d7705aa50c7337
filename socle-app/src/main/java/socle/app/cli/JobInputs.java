package socle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.live.Input;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;

/// What was said to a node that is started by hand, held against what it takes.
record JobInputs(NodeId node, List<Input> inputs) {

    /// The values as SQL writes them, by name.
    ///
    /// @throws Mistake with all that is wrong at once
    Map<String, String> values(Map<String, String> said) throws Mistake {
        List<Phrase> wrong = new ArrayList<>();
        said.keySet().stream()
                .filter(name -> find(name).isEmpty())
                .forEach(it -> wrong.add(no(it)));
        Map<String, String> values = new TreeMap<>();
        for (Input input : inputs) {
            String value = said.get(input.name());
            if (value == null && input.preset().isEmpty()) {
                wrong.add(Phrase.of("%s needs a value", "%s demande une valeur", input.name()));
            } else if (value != null) {
                input.refuses(value).ifPresent(wrong::add);
                values.put(input.name(), input.literal(value));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Mistake(
                    wrong.stream()
                            .reduce((a, b) -> Phrase.of("%s; %s", "%s\u202f; %s", a, b))
                            .get(),
                    Phrase.of(
                            "write: socle jobs run %s --input name=value",
                            "écrivez\u00a0: socle jobs run %s --input nom=valeur", node));
        }
        return values;
    }

    private Optional<Input> find(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    private Phrase no(String name) {
        return Phrase.of(
                "%1$s takes no input '%2$s' (%3$s)",
                "%1$s ne prend pas de donnée «\u00a0%2$s\u00a0» (%3$s)",
                node,
                name,
                Suggestion.todo(
                        name,
                        inputs.stream().map(Input::name).toList(),
                        inputs.isEmpty()
                                ? new Phrase("it takes none", "elle n’en prend aucune")
                                : Phrase.of(
                                        "it takes: %s",
                                        "elle prend\u00a0: %s",
                                        String.join(
                                                ", ", inputs.stream().map(Input::name).toList()))));
    }
}

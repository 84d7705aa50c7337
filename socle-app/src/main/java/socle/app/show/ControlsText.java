package socle.app.show;

import java.util.List;
import java.util.stream.Collectors;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// What is chosen on a page, where nothing can be chosen.
record ControlsText(Language language) {

    String of(Block.Controls controls) {
        return controls.controls().stream()
                .map(it -> say(it.label()) + say(new Phrase(": ", "\u00a0: ")) + chosen(it))
                .collect(Collectors.joining(" · "));
    }

    private String chosen(Control control) {
        return switch (control) {
            case Control.OneOf one -> picked(one.options(), one.all());
            case Control.SomeOf some -> picked(some.options(), some.all());
            case Control.Days days -> days.ends().from() + "–" + days.ends().until();
            case Control.Answer answer -> answer.text().isEmpty() ? "—" : answer.text();
            case Control.Pick pick -> picked(pick.options(), Phrase.same("—"));
            case Control.Search search -> search.text().isEmpty() ? "—" : search.text();
        };
    }

    private String picked(List<Control.Option> options, Phrase all) {
        String words =
                options.stream()
                        .filter(Control.Option::chosen)
                        .map(it -> say(it.words()))
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? say(all) : words;
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }
}

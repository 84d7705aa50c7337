package socle.core.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.text.Acronyms;
import socle.core.text.Readability;

/// How the texts of a project read. It judges words as they are now, and not by a run.
record ReadTexts(Collection<Declared> nodes, Language language) {

    private static final int TOLD = 12;

    List<Evidence> all() {
        List<Evidence> all = new ArrayList<>();
        words(all);
        return all;
    }

    private void words(List<Evidence> all) {
        List<String> texts =
                nodes.stream().flatMap(it -> it.texts().stream()).map(Markdown::text).toList();
        Readability whole = Readability.of(String.join("\n\n", texts), language);
        if (whole.words() == 0) {
            return;
        }
        all.add(
                new Evidence.Measure(
                        new Claim("project.readability"),
                        switch (language) {
                            case EN ->
                                    new Phrase(
                                            "readability of all texts (Flesch, 0 to 100)",
                                            "lisibilité de tous les textes (Flesch, 0 à 100)");
                            case FR ->
                                    new Phrase(
                                            "readability of all texts (Kandel and Moles, 0 to 100)",
                                            "lisibilité de tous les textes (Kandel et Moles, 0 à"
                                                    + " 100)");
                        },
                        Math.round(whole.score() * 10) / 10.0,
                        ""));
        Acronyms acronyms = Acronyms.of(texts);
        all.add(
                verdict(
                        "project.acronyms",
                        new Phrase("acronyms spelt out", "sigles explicités"),
                        acronyms.unknown(),
                        Phrase.of(
                                "%1$s texts read; acronyms spelt out: %2$s",
                                "%1$s textes lus\u202f; sigles explicités\u00a0: %2$s",
                                Phrase.count(texts.size()),
                                Phrase.count(acronyms.meanings().size()))));
    }

    private static Evidence verdict(String claim, Phrase label, Set<String> open, Phrase why) {
        return new Evidence.Verdict(
                new Claim(claim),
                label,
                open.isEmpty(),
                Severity.WARNING,
                Phrase.of("%s%s", "%s%s", why, Exceptions.names(open, TOLD)));
    }
}

package socle.core.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import socle.api.text.Problem;
import socle.core.sql.SqlParsing;

/// Reads what an author wrote into records: the components of a record are the keys, its compact
/// constructor the rules. Every problem is found, none is thrown. Safe for several threads.
public final class SpecReader {

    private final Forms forms;
    private final SqlParsing parsing;
    private final Documents documents = new Documents();
    private final Canon canon;

    public SpecReader(Forms forms, SqlParsing parsing) {
        this.forms = forms;
        this.parsing = parsing;
        this.canon = new Canon(forms);
    }

    /// The forms of the records it reads.
    public Forms forms() {
        return forms;
    }

    /// Splits a file into what can be read.
    public Documents documents() {
        return documents;
    }

    /// Reads one node: the keys that all nodes have, and its own.
    ///
    /// @param further keys that the caller reads itself
    public <H extends Record, S extends Record> Decoded<H, S> read(
            Class<H> header, Class<S> spec, Set<String> further, Document document) {
        Findings found = new Findings(parsing);
        Decoder decoder = new Decoder(forms, documents, found);
        Set<String> known = new LinkedHashSet<>(further);
        known.addAll(forms.of(spec).names());
        known.addAll(forms.of(header).names());
        decoder.unknown(document.fields(), known);
        Optional<H> common = decoder.make(header, document.keysAlone());
        Optional<S> own = decoder.make(spec, document);
        decoder.unexpectedBody(spec, document);
        Optional<Decoded.Made<H, S>> made =
                found.isSound()
                        ? common.flatMap(h -> own.map(s -> made(h, s, found)))
                        : Optional.empty();
        return new Decoded<>(
                made,
                found.problems(),
                found.tables(),
                List.copyOf(found.references()),
                found.files(),
                found.queries(),
                found.texts());
    }

    /// Reads one record that is no node: settings, a framework.
    public <S extends Record> Optional<S> read(
            Class<S> type, Document document, Consumer<Problem> problems) {
        Findings found = new Findings(parsing);
        Decoder decoder = new Decoder(forms, documents, found);
        decoder.unknown(document.fields(), forms.of(type).names());
        Optional<S> made = decoder.make(type, document);
        found.problems().forEach(problems);
        return found.isSound() ? made : Optional.empty();
    }

    private <H extends Record, S extends Record> Decoded.Made<H, S> made(
            H header, S spec, Findings found) {
        return new Decoded.Made<>(
                header,
                spec,
                canon.text(spec, Canon.Part.WORK, found),
                canon.text(header, Canon.Part.WORDING, found)
                        + canon.text(spec, Canon.Part.WORDING, found));
    }
}

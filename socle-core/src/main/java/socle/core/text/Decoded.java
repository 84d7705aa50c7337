package socle.core.text;

import java.util.List;
import java.util.Optional;
import socle.api.text.Files;
import socle.api.text.Markdown;
import socle.api.text.Problem;
import socle.api.text.Reference;
import socle.api.text.Sql;

/// What reading one node gave.
///
/// @param made the records, unless there is a problem
/// @param problems in no order
/// @param tables every table that it reads, as it names them, in order
/// @param references every node that it names, each once; those of sound parts when there is a
///     problem
/// @param queries every query that its author wrote
/// @param texts every text that its author wrote in Markdown, in order
public record Decoded<H extends Record, S extends Record>(
        Optional<Made<H, S>> made,
        List<Problem> problems,
        List<String> tables,
        List<Reference> references,
        List<Files> files,
        List<Sql> queries,
        List<Markdown> texts) {

    public Decoded {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
        references = List.copyOf(references);
        files = List.copyOf(files);
        queries = List.copyOf(queries);
        texts = List.copyOf(texts);
    }

    /// The records of a sound node.
    ///
    /// @param work canonical text of what its work depends on
    /// @param words canonical text of its wording
    public record Made<H extends Record, S extends Record>(
            H header, S spec, String work, String words) {}
}

package socle.app.paper;

import java.time.Instant;
import org.jsoup.nodes.Document;
import socle.api.text.Language;

/// What is to be printed.
///
/// @param title of the document, which readers show in place of the file's name
/// @param subject a sentence
/// @param at the moment whose state it tells
/// @param page the whole text, well-formed; every picture brings its words as `alt`
public record Manuscript(
        String title,
        String author,
        String subject,
        Language language,
        Instant at,
        Document page) {}

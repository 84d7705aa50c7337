package socle.app.show;

import java.util.Optional;
import socle.app.show.markup.Markup;

/// What stands in a text where its author named a fact, a figure or a table.
///
/// @param words inside the sentence
/// @param whole the figure or table itself, when it stands here; it takes the place of the
///     reference that is alone in its paragraph, or follows the paragraph
public record Mention(Markup words, Optional<Markup> whole) {}

package socle.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.RequirementRef;
import socle.api.text.Suggestion;

/// What a guard may ask about the rest of the project.
public interface Neighbours {

    /// The definition of a node.
    Optional<Node<?>> node(NodeId id);

    /// All nodes of the project, in the order of their names.
    List<Node<?>> nodes();

    /// The tables that a node reads, as it names them, its SQL included; in order.
    List<String> reads(NodeId node);

    /// The columns of a table, when they are known before a run.
    Optional<List<Column>> columns(String table);

    /// How many different values a column of a table has, when the table has been published.
    OptionalLong distinct(String table, String column);

    /// What is wrong with a selection as the command line has it (`+sales_by_day`, `tag:nightly`),
    /// told at a place.
    List<Problem> selection(String words, Place place);

    /// The words of a requirement of the project's frameworks, when there is one of that code.
    Optional<Phrase> requirement(String code);

    /// The codes of all requirements of the project's frameworks.
    Collection<String> requirements();

    /// When the project is validated: for what holds until a day.
    Instant now();

    /// A problem for each code that no framework of the project has.
    default List<Problem> unknown(List<RequirementRef> codes) {
        return codes.stream()
                .filter(code -> requirement(code.code()).isEmpty())
                .map(
                        code ->
                                Problem.error(
                                        code.place(),
                                        "unknown-requirement",
                                        Phrase.of(
                                                "no framework of the project has a requirement"
                                                        + " '%s'",
                                                "aucun référentiel du projet n’a d’exigence"
                                                        + " «\u00a0%s\u00a0»",
                                                code),
                                        Suggestion.todo(
                                                code.code(),
                                                requirements(),
                                                new Phrase(
                                                        "name a code of the framework that"
                                                                + " socle.yml names",
                                                        "citez un code du référentiel que nomme"
                                                                + " socle.yml"))))
                .toList();
    }
}

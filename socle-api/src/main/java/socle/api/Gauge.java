package socle.api;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import socle.api.show.Cut;
import socle.api.show.Dimension;
import socle.api.show.Metric;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;

/// A node that measures something, of whatever kind it is.
///
/// @param series the query of its periods, over an item of FROM
/// @param cuts the query of a cut, over an item of FROM
public record Gauge(
        Node<?> node,
        Metric metric,
        UnaryOperator<String> series,
        BiFunction<Cut, String, String> cuts) {

    /// A node as it measures; nothing when its kind measures nothing.
    public static <S extends Record> Optional<Gauge> of(Node<S> node) {
        if (!(node.kind() instanceof Metered<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind measures nodes of its own spec
        Metered<S> metered = (Metered<S>) kind;
        S spec = node.spec();
        return Optional.of(
                new Gauge(
                        node,
                        metered.metric(spec),
                        source -> metered.series(spec, source),
                        (cut, source) -> metered.cut(spec, cut, source)));
    }

    /// What is wrong with a dimension that an author names; nothing when there is one of that name.
    public Optional<Problem> unknown(String dimension, Place place) {
        List<String> known = metric.dimensions().stream().map(Dimension::name).toList();
        return known.contains(dimension)
                ? Optional.empty()
                : Optional.of(
                        Problem.error(
                                place,
                                "unknown-dimension",
                                Phrase.of(
                                        "'%s' is no dimension of %s",
                                        "«\u00a0%s\u00a0» n’est pas une dimension de %s",
                                        dimension,
                                        node.id()),
                                Suggestion.todo(
                                        dimension,
                                        known,
                                        known.isEmpty()
                                                ? new Phrase(
                                                        "it has none; add dimensions to the"
                                                                + " indicator",
                                                        "il n’en a aucune\u202f; ajoutez dimensions"
                                                                + " à l’indicateur")
                                                : Phrase.of(
                                                        "there is %s",
                                                        "il y a %s", String.join(", ", known)))));
    }
}

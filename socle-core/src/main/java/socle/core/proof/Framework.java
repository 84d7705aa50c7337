package socle.core.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Phrase;

/// What a project answers to: blocs of competences of criteria, each with what would prove it.
public record Framework(String name, Phrase words, List<Bloc> blocs) {

    public Framework {
        blocs = List.copyOf(blocs);
    }

    /// All its requirements, in order.
    public List<Criterion> criteria() {
        return blocs.stream()
                .flatMap(bloc -> bloc.competences().stream())
                .flatMap(competence -> competence.criteria().stream())
                .toList();
    }

    /// The words of every code that a chapter may name: of competences and of criteria.
    public Map<String, Phrase> codes() {
        Map<String, Phrase> codes = new LinkedHashMap<>();
        for (Bloc bloc : blocs) {
            for (Competence competence : bloc.competences()) {
                codes.put(competence.id(), competence.words());
                competence.criteria().forEach(one -> codes.put(one.id(), one.words()));
            }
        }
        return codes;
    }

    /// The words of one code.
    public Optional<Phrase> words(String code) {
        return Optional.ofNullable(codes().get(code));
    }
}

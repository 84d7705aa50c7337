package socle.app.screens.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import socle.api.access.Right;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.proof.Requirement.Claimed;
import socle.app.screens.proof.Requirement.Piece;
import socle.app.show.Fact;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.view.Asked;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Coverage;
import socle.core.proof.Covered;
import socle.core.proof.Criterion;
import socle.core.proof.ProofRule;

/// Finds what a code of a framework stands on.
record Requirements(Asked asked) {

    /// Of one claim so many pieces are told; the rest are counted, and stand at their nodes.
    private static final int PIECES = 8;

    private static final int NAMED = 8;

    /// Where a code belongs.
    private record Found(Coverage coverage, Bloc bloc, Competence competence, List<Covered> some) {}

    Optional<Requirement> find(String code) {
        for (Coverage coverage : asked.glimpse().coverage()) {
            for (Bloc bloc : coverage.framework().blocs()) {
                for (Competence competence : bloc.competences()) {
                    List<Covered> some = covered(coverage, competence, code);
                    if (!some.isEmpty()) {
                        return Optional.of(of(code, new Found(coverage, bloc, competence, some)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Covered> covered(Coverage coverage, Competence competence, String code) {
        return competence.criteria().stream()
                .map(Criterion::id)
                .filter(it -> it.equals(code) || competence.id().equals(code))
                .flatMap(it -> coverage.find(it).stream())
                .toList();
    }

    private Requirement of(String code, Found found) {
        boolean group = found.competence.id().equals(code);
        Criterion first = found.some.getFirst().criterion();
        List<Told> support =
                found.some.stream().flatMap(it -> it.support().stream()).distinct().toList();
        List<Phrase> lacking =
                found.some.stream().flatMap(it -> it.lacking().stream()).distinct().toList();
        List<String> codes = codes(found.coverage, group);
        int at = codes.indexOf(code);
        return new Requirement(
                code,
                group ? Phrase.same("") : first.lead(),
                group ? found.competence.words() : first.words(),
                found.bloc.words(),
                found.competence.id(),
                found.competence.words(),
                worst(found.some),
                group ? found.some.stream().map(Requirements::cell).toList() : List.of(),
                group ? List.of() : first.rules().stream().map(Requirements::said).toList(),
                claims(support),
                lacking,
                found.some.stream().flatMap(it -> todo(it).stream()).distinct().toList(),
                group ? Optional.empty() : found.some.getFirst().reason(),
                chapters(support),
                at > 0 ? Optional.of(codes.get(at - 1)) : Optional.empty(),
                at + 1 < codes.size() ? Optional.of(codes.get(at + 1)) : Optional.empty());
    }

    private static List<String> codes(Coverage coverage, boolean group) {
        return group
                ? coverage.framework().blocs().stream()
                        .flatMap(it -> it.competences().stream())
                        .map(Competence::id)
                        .toList()
                : coverage.framework().criteria().stream().map(Criterion::id).toList();
    }

    static CoverageView.Cell cell(Covered covered) {
        return new CoverageView.Cell(
                covered.criterion().id(), covered.criterion().words(), States.of(covered.state()));
    }

    /// That of a competence is the least of its criteria, those without object left out.
    private static State worst(List<Covered> some) {
        List<socle.core.proof.State> order =
                List.of(
                        socle.core.proof.State.MISSING,
                        socle.core.proof.State.STALE,
                        socle.core.proof.State.DECLARED,
                        socle.core.proof.State.PARTIAL,
                        socle.core.proof.State.PROVEN,
                        socle.core.proof.State.NOT_APPLICABLE);
        return some.stream()
                .map(Covered::state)
                .min(Comparator.comparing(order::indexOf))
                .map(States::of)
                .orElse(State.MISSING);
    }

    private static Phrase said(ProofRule rule) {
        return switch (rule) {
            case ProofRule.Least(List<Claim> claims, int least, ProofRule.Whose whose) -> {
                String names = claims.stream().map(Claim::value).collect(Collectors.joining(", "));
                Phrase what =
                        Phrase.of(
                                least == 1
                                        ? "at least one piece of evidence under %2$s"
                                        : "at least %1$s pieces of evidence under %2$s",
                                least == 1
                                        ? "au moins une preuve sous %2$s"
                                        : "au moins %1$s preuves sous %2$s",
                                least,
                                names);
                yield switch (whose) {
                    case ANY -> what;
                    case NAMING ->
                            Phrase.of(
                                    "%s, from a node that names it",
                                    "%s, d’un nœud qui le nomme", what);
                };
            }
            case ProofRule.Each(Claim each, Claim has) ->
                    Phrase.of(
                            "every node that left %1$s left %2$s too, and it holds",
                            "tout nœud qui a laissé %1$s a aussi laissé %2$s, et elle tient",
                            each,
                            has);
            case ProofRule.Text() ->
                    new Phrase(
                            "a text of the author that answers it",
                            "un texte de l’auteur qui y répond");
        };
    }

    /// Statements have their place among the chapters.
    private List<Claimed> claims(List<Told> support) {
        Map<String, List<Told>> byClaim = new LinkedHashMap<>();
        for (Told told : support) {
            boolean rows = told.evidence() instanceof Evidence.Sample;
            if (!(told.evidence() instanceof Evidence.Statement)
                    && (!rows || asked.may(Right.ROWS))
                    && asked.glimpse().seen().isWhole(told.node())) {
                byClaim.computeIfAbsent(told.evidence().claim().value(), _ -> new ArrayList<>())
                        .add(told);
            }
        }
        List<Claimed> claims = new ArrayList<>();
        byClaim.forEach((claim, told) -> claims.add(claimed(claim, told)));
        return claims;
    }

    private Claimed claimed(String claim, List<Told> told) {
        List<Piece> pieces = told.stream().map(this::piece).sorted(BAD_FIRST).toList();
        return new Claimed(
                claim,
                told.getFirst().evidence().label(),
                pieces.getFirst().state(),
                pieces.size(),
                pieces.stream().limit(PIECES).toList());
    }

    private static final List<State> WORST =
            List.of(State.FELL, State.WARNED, State.STALE, State.DECLARED, State.HOLDS);

    private static final Comparator<Piece> BAD_FIRST =
            Comparator.comparing(it -> WORST.indexOf(it.state()));

    private Piece piece(Told told) {
        State state =
                told.fresh() ? new Fact(told.evidence(), asked.language()).state() : State.STALE;
        return new Piece(told.node(), told.run(), told.at(), state, told.evidence());
    }

    private List<Requirement.Text> chapters(List<Told> support) {
        Map<NodeId, Requirement.Text> chapters = new LinkedHashMap<>();
        for (Told told : support) {
            if (told.evidence() instanceof Evidence.Statement) {
                String title =
                        asked.glimpse()
                                .seen()
                                .node(told.node())
                                .map(it -> it.title())
                                .orElse(told.node().value());
                chapters.putIfAbsent(
                        told.node(), new Requirement.Text(told.node(), title, told.fresh()));
            }
        }
        return List.copyOf(chapters.values());
    }

    /// What to do, the least work first.
    private static List<Phrase> todo(Covered covered) {
        List<Phrase> todo = new ArrayList<>();
        TreeSet<String> stale = new TreeSet<>();
        covered.support().stream()
                .filter(it -> !it.fresh())
                .forEach(it -> stale.add(it.node().value()));
        if (!stale.isEmpty()) {
            String names = stale.stream().limit(NAMED).collect(Collectors.joining(" "));
            todo.add(
                    Phrase.of(
                            "run again what is stale: socle run %s",
                            "exécuter de nouveau ce qui est périmé\u00a0: socle run %s", names));
        }
        boolean text =
                covered.support().stream()
                        .anyMatch(it -> it.evidence() instanceof Evidence.Statement);
        boolean asksText = covered.criterion().rules().contains(new ProofRule.Text());
        if (covered.state() != socle.core.proof.State.NOT_APPLICABLE && asksText && !text) {
            todo.add(
                    Phrase.of(
                            "write the text: a chapter that names %s",
                            "écrire le texte\u00a0: un chapitre qui nomme %s",
                            covered.criterion().id()));
        }
        for (ProofRule rule : covered.criterion().rules()) {
            if (rule instanceof ProofRule.Least least
                    && covered.state() != socle.core.proof.State.PROVEN
                    && covered.state() != socle.core.proof.State.NOT_APPLICABLE
                    && covered.support().stream()
                            .noneMatch(it -> least.claims().contains(it.evidence().claim()))) {
                String claims =
                        least.claims().stream().map(Claim::value).collect(Collectors.joining(", "));
                todo.add(
                        Phrase.of(
                                "declare and run a node that leaves %s",
                                "déclarer et exécuter un nœud qui laisse %s", claims));
            }
        }
        return todo;
    }
}

package socle.kinds.analyse.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import socle.api.Asking;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.show.Standing;
import socle.api.show.Way;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// A notebook before a reader. While the reader chooses nothing and sees all that it reads, what
/// its run published; else each query is asked anew, with the values that are chosen.
///
/// @param chosen by name, what is not as the notebook says
record Live(
        Node<NotebookSpec> node,
        Asking asking,
        SequencedMap<String, String> chosen,
        List<Phrase> troubles)
        implements Reading {

    static Live of(Node<NotebookSpec> node, Asking asking) {
        SequencedMap<String, String> chosen = new LinkedHashMap<>();
        List<Phrase> troubles = new ArrayList<>();
        for (Parameter one : node.spec().parameters()) {
            Optional<String> word =
                    asking.chosen(one.name()).stream()
                            .map(String::strip)
                            .filter(it -> !it.isEmpty() && !it.equals(one.value()))
                            .findFirst();
            Optional<Phrase> wrong = word.flatMap(one.input()::refuses);
            wrong.ifPresent(troubles::add);
            if (word.isPresent() && wrong.isEmpty()) {
                chosen.put(one.name(), word.get());
            }
        }
        return new Live(node, asking, chosen, troubles);
    }

    @Override
    public Seen seen() {
        return asking;
    }

    @Override
    public boolean isOpen(NodeId other) {
        return asking.isWhole(other);
    }

    private boolean isStill() {
        return chosen.isEmpty() && asking.isWhole(node.id());
    }

    private Still still() {
        return new Still(node, asking);
    }

    private Question question() {
        Values values = Values.of(node.spec());
        values.byName().putAll(chosen);
        return new Question(node.spec(), values);
    }

    @Override
    public Optional<Rows> rows(Cell.Sql query, int limit) {
        return isStill()
                ? still().rows(query, limit)
                : Optional.of(asking.query(question().first(query, limit)));
    }

    /// What it was asked at its run, as long as the reader sees all that it reads: it has no
    /// parameters.
    @Override
    public Optional<Rows> rows(Asked asked) {
        return asking.isWhole(node.id())
                ? still().rows(asked)
                : Optional.of(asked.told(asking.query(asked.select()), asking.language()));
    }

    @Override
    public long total(Cell.Sql query) {
        if (isStill()) {
            return still().total(query);
        }
        return asking.query(question().count(query)).at(0, 0) instanceof Number count
                ? count.longValue()
                : 0;
    }

    @Override
    public Optional<Double> took(Cell.Sql query) {
        return isStill() ? still().took(query) : Optional.empty();
    }

    @Override
    public List<Evidence.Verdict> verdicts(Cell.Sql query) {
        return isStill() ? still().verdicts(query) : List.of();
    }

    @Override
    public List<Block> head() {
        List<Block> blocks = new ArrayList<>();
        if (!node.spec().parameters().isEmpty()) {
            blocks.add(
                    new Block.Controls(
                            new Phrase("Parameters", "Paramètres"),
                            node.spec().parameters().stream().map(this::control).toList(),
                            Map.of(),
                            chosen.isEmpty() ? Optional.empty() : Optional.of(usual())));
        }
        troubles.forEach(words -> blocks.add(new Block.Notice(Standing.WATCH, words)));
        if (!chosen.isEmpty()) {
            blocks.add(
                    new Block.Notice(
                            Standing.PLAIN,
                            new Phrase(
                                    "These figures were computed for your choices; what the run"
                                            + " verified is said of its own.",
                                    "Ces chiffres sont calculés pour vos choix\u202f; ce que"
                                            + " l’exécution a vérifié ne vaut que pour les siens.")));
        }
        return blocks;
    }

    private static Way usual() {
        return Way.here(new Phrase("As the notebook says", "Comme le dit le carnet"), Map.of());
    }

    private Control control(Parameter one) {
        Phrase label = Phrase.same(one.words());
        String now = chosen.getOrDefault(one.name(), one.value());
        if (one.choices().isEmpty()) {
            Phrase hint = Phrase.of("usually %s", "d’ordinaire %s", one.value());
            return new Control.Search(one.name(), label, hint, chosen.getOrDefault(one.name(), ""));
        }
        List<Control.Option> options =
                one.choices().stream()
                        .filter(it -> !it.equals(one.value()))
                        .map(it -> new Control.Option(it, Phrase.same(it), it.equals(now)))
                        .toList();
        return new Control.OneOf(
                one.name(), label, Phrase.same(""), Phrase.same(one.value()), options);
    }
}

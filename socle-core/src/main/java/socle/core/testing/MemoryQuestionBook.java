package socle.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.core.ledger.AskedQuestion;
import socle.core.ledger.QuestionBook;
import socle.core.ledger.SavedQuestion;

/// Questions in memory.
final class MemoryQuestionBook implements QuestionBook {

    private final Map<String, List<AskedQuestion>> asked = new HashMap<>();
    private final Map<Long, SavedQuestion> saved = new TreeMap<>();
    private long last;

    @Override
    public synchronized long remember(String who, AskedQuestion question) {
        List<AskedQuestion> mine = asked.computeIfAbsent(who, _ -> new ArrayList<>());
        long number = ++last;
        if (!mine.isEmpty() && mine.getFirst().text().equals(question.text())) {
            number = mine.removeFirst().number();
        }
        mine.addFirst(
                new AskedQuestion(
                        number,
                        question.text(),
                        question.at(),
                        question.took(),
                        question.state(),
                        question.rows()));
        if (mine.size() > REMEMBERED) {
            mine.removeLast();
        }
        return number;
    }

    @Override
    public synchronized List<AskedQuestion> asked(String who, int from, int limit) {
        return asked.getOrDefault(who, List.of()).stream().skip(from).limit(limit).toList();
    }

    @Override
    public synchronized Optional<AskedQuestion> asked(String who, long number) {
        return asked.getOrDefault(who, List.of()).stream()
                .filter(it -> it.number() == number)
                .findFirst();
    }

    @Override
    public synchronized int remembered(String who) {
        return asked.getOrDefault(who, List.of()).size();
    }

    @Override
    public synchronized int forget(String who) {
        List<AskedQuestion> gone = asked.remove(who);
        return gone == null ? 0 : gone.size();
    }

    @Override
    public synchronized Optional<Long> keep(SavedQuestion question) {
        long own = saved.values().stream().filter(it -> it.who().equals(question.who())).count();
        if (own >= KEPT) {
            return Optional.empty();
        }
        long number = ++last;
        saved.put(number, numbered(question, number));
        return Optional.of(number);
    }

    @Override
    public synchronized boolean change(SavedQuestion question) {
        Optional<SavedQuestion> before =
                kept(question.number()).filter(it -> it.who().equals(question.who()));
        before.ifPresent(_ -> saved.put(question.number(), question));
        return before.isPresent();
    }

    @Override
    public synchronized boolean remove(long number) {
        return saved.remove(number) != null;
    }

    @Override
    public synchronized List<SavedQuestion> kept(String who, int from, int limit) {
        return saved.values().stream()
                .filter(it -> it.isFor(who))
                .sorted(
                        Comparator.comparing((SavedQuestion it) -> !it.who().equals(who))
                                .thenComparing(SavedQuestion::name))
                .skip(from)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int found(String who) {
        return (int) saved.values().stream().filter(it -> it.isFor(who)).count();
    }

    @Override
    public synchronized Optional<SavedQuestion> kept(long number) {
        return Optional.ofNullable(saved.get(number));
    }

    private static SavedQuestion numbered(SavedQuestion one, long number) {
        return new SavedQuestion(
                number, one.who(), one.name(), one.words(), one.text(), one.reach(), one.at());
    }
}

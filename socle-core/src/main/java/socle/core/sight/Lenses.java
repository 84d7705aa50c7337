package socle.core.sight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import socle.api.data.SqlFailure;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.QuestionParser;
import socle.core.sql.Questioning;

/// Lenses of one engine, used again by whoever looks next; so many look at once, and what was
/// answered is remembered.
public final class Lenses implements AutoCloseable {

    private static final int IDLE_AT_MOST = 4;
    private static final long ANSWERS = 32L << 20;

    private final DuckDbEngine engine;
    private final Questioning parser;
    private final Answers answers = new Answers(ANSWERS);
    private final Turnstile turnstile = new Turnstile();
    private final Deque<Lens> idle = new ArrayDeque<>();
    private volatile @Nullable List<String> functions;

    public Lenses(DuckDbEngine engine) {
        this.engine = engine;
        this.parser = new QuestionParser(engine);
    }

    /// Reads what readers ask.
    Questioning parser() {
        return parser;
    }

    /// The functions that a reader may call, by name; asked once.
    List<String> functions() {
        List<String> known = functions;
        if (known == null) {
            known = parser.functions();
            functions = known;
        }
        return known;
    }

    /// What was answered.
    Answers answers() {
        return answers;
    }

    /// Lends a lens when it is the turn of who asks. One that was stopped is not used again.
    <T> T use(Function<Lens, T> look) {
        return turnstile.pass(() -> lend(look));
    }

    private <T> T lend(Function<Lens, T> look) {
        Lens lens = borrow();
        boolean sound = false;
        try {
            T found = look.apply(lens);
            sound = !lens.session().isStopped();
            return found;
        } catch (SqlFailure refused) {
            sound = !lens.session().isStopped();
            throw refused;
        } finally {
            if (sound) {
                giveBack(lens);
            } else {
                lens.close();
            }
        }
    }

    private Lens borrow() {
        synchronized (idle) {
            Lens waiting = idle.poll();
            if (waiting != null) {
                return waiting;
            }
        }
        return new Lens(engine.session());
    }

    private void giveBack(Lens lens) {
        synchronized (idle) {
            if (idle.size() < IDLE_AT_MOST) {
                idle.push(lens);
                return;
            }
        }
        lens.close();
    }

    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(Lens::close);
            idle.clear();
        }
    }
}

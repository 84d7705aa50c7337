package socle.kinds.collect.database;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A count that is made when it is asked for: its connection has other work until then.
final class Later extends FutureTask<Tally> {

    Later(Callable<Tally> count) {
        super(count);
    }

    @Override
    public Tally get() throws InterruptedException, ExecutionException {
        run();
        return super.get();
    }
}

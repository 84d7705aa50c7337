package socle.core.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of the rounds that `KillRounds` plays by the hundred:
/// `mvn -pl socle-core -am test -Dtest=KillTest -Dkill.rounds=200 -Dkill.seed=1`.
class KillTest {

    @Test
    void what_is_published_is_whole_whenever_the_process_is_killed(@TempDir Path project)
            throws Exception {
        int rounds = Integer.getInteger("kill.rounds", 6);
        int inside = KillRounds.play(project, rounds, Long.getLong("kill.seed", 1));
        System.out.println(inside + " of " + rounds + " kills fell inside a run");
    }
}

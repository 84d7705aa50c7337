package socle.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// What became of a node's work.
public sealed interface Outcome {

    /// What was learnt on the way.
    List<Evidence> evidence();

    /// The work was done. Tables, cursor and evidence are published together or not at all.
    ///
    /// @param tables drafts to publish: at most one under the node's own name, others as its parts
    /// @param cursor where the next work goes on, if it does
    /// @param resumes when there is more to do, and not before when: a quota that was used up
    record Done(
            List<Table> tables,
            Optional<String> cursor,
            Optional<Instant> resumes,
            List<Evidence> evidence)
            implements Outcome {
        public Done {
            tables = List.copyOf(tables);
            evidence = List.copyOf(evidence);
        }

        /// Done for good.
        public Done(List<Table> tables, Optional<String> cursor, List<Evidence> evidence) {
            this(tables, cursor, Optional.empty(), evidence);
        }

        /// Done with evidence alone.
        public static Done of(List<Evidence> evidence) {
            return new Done(List.of(), Optional.empty(), evidence);
        }

        /// Done with one table and evidence.
        public static Done of(Table table, List<Evidence> evidence) {
            return new Done(List.of(table), Optional.empty(), evidence);
        }
    }

    /// The work could not be done: the data or the world are not as they should be. What was
    /// published before stays.
    ///
    /// @param again whether trying again may help
    record Failed(Phrase why, Phrase todo, Again again, List<Evidence> evidence)
            implements Outcome {
        public Failed {
            evidence = List.copyOf(evidence);
        }

        /// A failure that only a change can mend.
        public static Failed of(Phrase why, Phrase todo) {
            return new Failed(why, todo, Again.USELESS, List.of());
        }
    }

    /// A rule forbids the work.
    record Refused(Phrase why, Phrase todo, List<Evidence> evidence) implements Outcome {
        public Refused {
            evidence = List.copyOf(evidence);
        }
    }

    /// The work was not tried: something that it waits for failed, fell or was stopped.
    record Skipped(Phrase why) implements Outcome {
        @Override
        public List<Evidence> evidence() {
            return List.of();
        }
    }

    /// Whether trying again may help.
    enum Again {
        MAY_HELP,
        USELESS
    }
}

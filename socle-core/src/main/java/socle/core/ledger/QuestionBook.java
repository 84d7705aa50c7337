package socle.core.ledger;

import java.util.List;
import java.util.Optional;

/// What people ask the workbench: the last questions of each, for themselves alone, and those that
/// they keep. Every method is one transaction.
public interface QuestionBook {

    /// Questions of a person that are remembered at most; the oldest give way.
    int REMEMBERED = 500;

    /// Questions that a person keeps at most.
    int KEPT = 200;

    /// Remembers a question as the last of somebody. When the one before it has the same text, it
    /// takes its place and its number.
    ///
    /// @return its number
    long remember(String who, AskedQuestion question);

    /// The last questions of somebody, newest first.
    ///
    /// @param from how many newer ones are left out
    List<AskedQuestion> asked(String who, int from, int limit);

    /// One of somebody's questions.
    Optional<AskedQuestion> asked(String who, long number);

    /// How many questions of somebody are remembered.
    int remembered(String who);

    /// Forgets all that somebody asked.
    ///
    /// @return how many
    int forget(String who);

    /// Keeps a question under a name.
    ///
    /// @return its number; nothing when its owner keeps as many as one may
    Optional<Long> keep(SavedQuestion question);

    /// Changes name, words, text and reach of a question, by its number and owner.
    ///
    /// @return whether there is one
    boolean change(SavedQuestion question);

    /// Takes a question away.
    ///
    /// @return whether there was one
    boolean remove(long number);

    /// What somebody finds: their own by name, then what others share.
    ///
    /// @param from how many are left out
    List<SavedQuestion> kept(String who, int from, int limit);

    /// How many kept questions somebody finds.
    int found(String who);

    /// A kept question, whoever asks for it.
    Optional<SavedQuestion> kept(long number);
}

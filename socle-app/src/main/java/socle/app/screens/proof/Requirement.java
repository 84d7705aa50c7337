package socle.app.screens.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.State;

/// A criterion, or a competence with all its criteria: its words, its state, and what the state
/// rests on.
///
/// @param lead the beginning of the sentence that the words end; may be empty
/// @param bloc where it belongs
/// @param competence the code of the group that it belongs to, or its own
/// @param criteria those of a competence; none of a criterion
/// @param rules what would prove it, one sentence each
/// @param support what speaks for it, by claim
/// @param lacking what is missing, one sentence each
/// @param todo what to do about that
/// @param reason why it does not concern the project, when it does not
/// @param chapters nodes whose text answers it
/// @param before the code before it in its framework
/// @param after the code after it
record Requirement(
        String code,
        Phrase lead,
        Phrase words,
        Phrase bloc,
        String competence,
        Phrase competenceWords,
        State state,
        List<CoverageView.Cell> criteria,
        List<Phrase> rules,
        List<Claimed> support,
        List<Phrase> lacking,
        List<Phrase> todo,
        Optional<Phrase> reason,
        List<Text> chapters,
        Optional<String> before,
        Optional<String> after) {

    Requirement {
        criteria = List.copyOf(criteria);
        rules = List.copyOf(rules);
        support = List.copyOf(support);
        lacking = List.copyOf(lacking);
        todo = List.copyOf(todo);
        chapters = List.copyOf(chapters);
    }

    /// All that was told under one claim.
    ///
    /// @param total how many pieces there are, of which these are the first
    record Claimed(String claim, Phrase label, State state, int total, List<Piece> pieces) {
        Claimed {
            pieces = List.copyOf(pieces);
        }
    }

    /// One piece of evidence.
    record Piece(NodeId node, String run, Instant at, State state, Evidence evidence) {}

    /// A text that answers it.
    record Text(NodeId node, String title, boolean fresh) {}
}

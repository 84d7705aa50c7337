package socle.core.proof;

import java.util.List;
import socle.api.text.Phrase;

/// One requirement of a framework: the smallest thing that has a state.
///
/// @param lead the beginning of the sentence that its words end; may be empty
/// @param conditional whether a project may say that it does not concern it
/// @param rules all of which must hold; none when nothing computed can speak of it yet
public record Criterion(
        String id,
        Phrase words,
        Phrase lead,
        Nature nature,
        Automation automation,
        Conditional conditional,
        List<ProofRule> rules) {

    public Criterion {
        rules = List.copyOf(rules);
    }

    /// What is asked for.
    public enum Nature {
        /// Something must be there.
        CONTENT,
        /// A choice must be argued, or a form respected.
        JUSTIFICATION,
        /// An effect must be shown.
        RESULT
    }

    /// Who can show it.
    public enum Automation {
        /// Computed in full; a person reads it again.
        AUTO,
        /// Facts are computed, a person writes the reasoning.
        MIXED,
        /// A person writes; presence, links and legibility alone are looked at.
        HUMAN
    }

    /// Whether it may be without object.
    public enum Conditional {
        ALWAYS,
        WHERE_IT_APPLIES
    }
}

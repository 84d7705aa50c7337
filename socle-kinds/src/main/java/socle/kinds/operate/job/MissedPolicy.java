package socle.kinds.operate.job;

import socle.api.live.Policy;
import socle.api.text.Doc;

/// What becomes of due times that passed while no server ran.
public enum MissedPolicy {
    @Doc(value = "None is made up for.", fr = "Aucune n’est rattrapée.")
    SKIP,
    @Doc(value = "The last one alone.", fr = "La dernière seule.")
    LAST,
    @Doc(value = "Each of them, the oldest first.", fr = "Chacune, la plus ancienne d’abord.")
    ALL;

    Policy.Missed missed() {
        return switch (this) {
            case SKIP -> Policy.Missed.SKIP;
            case LAST -> Policy.Missed.LAST;
            case ALL -> Policy.Missed.ALL;
        };
    }
}

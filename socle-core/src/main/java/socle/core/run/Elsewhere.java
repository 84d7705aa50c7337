package socle.core.run;

import java.util.Map;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.core.ledger.Published;
import socle.core.plan.Plan;
import socle.core.plan.Reason;

/// Finds a version that another environment made of the same definition from the same inputs.
final class Elsewhere {

    private final Bay bay;

    Elsewhere(Bay bay) {
        this.bay = bay;
    }

    /// A version to point at instead of doing the work, if there is one. Never for work that was
    /// asked for, that has aged or failed, nor for a node that takes from the outside world: what
    /// it would find is not known.
    Optional<Published> find(Plan.Step step) {
        return switch (step.reason()) {
            case Reason.Asked _, Reason.Resumes _, Reason.Aged _, Reason.FailedBefore _ ->
                    Optional.empty();
            case Reason.NeverRun _,
                    Reason.Changed _,
                    Reason.FilesChanged _,
                    Reason.UpstreamChanged _,
                    Reason.OtherVersion _ ->
                    isSelfContained(step)
                            ? bay.workshop().ledger().versions(step.id()).stream()
                                    .filter(one -> isSame(one, step))
                                    .findFirst()
                            : Optional.empty();
        };
    }

    private boolean isSame(Published version, Plan.Step step) {
        return !version.environment().equals(bay.plan().environment())
                && version.fingerprints().work().equals(step.fingerprints().work())
                && version.inputs().equals(inputs(version, step));
    }

    private Map<NodeId, String> inputs(Published version, Plan.Step step) {
        Map<NodeId, String> inputs = bay.pointers().inputs(step.declared());
        if (version.inputs().containsKey(step.id())) {
            inputs.put(step.id(), bay.pointers().of(step.id()).map(Published::version).orElse(""));
        }
        return inputs;
    }

    private boolean isSelfContained(Plan.Step step) {
        return !step.declared().files().isEmpty()
                || !bay.pointers().inputs(step.declared()).isEmpty();
    }
}

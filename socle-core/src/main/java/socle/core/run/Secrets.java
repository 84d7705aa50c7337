package socle.core.run;

import java.util.Optional;
import socle.api.text.Secret;

/// Where the values of secrets are found on this machine.
@FunctionalInterface
public interface Secrets {

    /// The value of a secret, or nothing when this machine has none of that name.
    Optional<String> value(Secret name);
}

package socle.api.text;

import java.util.Locale;

/// The name of a secret, written `{secret: name}`; its value is never in a file of the project.
public record Secret(String name) {

    /// The variable of the process's environment that holds its value.
    public String variable() {
        return "SOCLE_SECRET_" + name.toUpperCase(Locale.ROOT);
    }
}

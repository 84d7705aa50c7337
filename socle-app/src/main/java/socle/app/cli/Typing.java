package socle.app.cli;

/// What the caller types.
@FunctionalInterface
public interface Typing {

    /// One line; empty when nobody types.
    String line();

    /// One line that is not shown while it is typed, where there is a keyboard.
    ///
    /// @param prompt what is asked, on a terminal alone
    default String hidden(String prompt) {
        return line();
    }

    /// Whether somebody sits at a keyboard, so that a secret is asked for twice.
    default boolean isKeyboard() {
        return false;
    }
}

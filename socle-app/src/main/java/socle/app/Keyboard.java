package socle.app;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Scanner;
import socle.app.cli.Typing;

/// Standard input, or the keyboard where there is one.
final class Keyboard implements Typing {

    @Override
    public String line() {
        Scanner typed = new Scanner(System.in, StandardCharsets.UTF_8);
        return typed.hasNextLine() ? typed.nextLine() : "";
    }

    @Override
    public String hidden(String prompt) {
        return console().map(one -> hidden(one, prompt)).orElseGet(this::line);
    }

    private static String hidden(Console console, String prompt) {
        char[] typed = console.readPassword("%s", prompt);
        return typed == null ? "" : new String(typed);
    }

    @Override
    public boolean isKeyboard() {
        return console().isPresent();
    }

    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}

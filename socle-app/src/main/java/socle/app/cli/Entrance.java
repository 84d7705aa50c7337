package socle.app.cli;

import java.util.Optional;
import socle.api.text.Phrase;
import socle.core.access.Access;
import socle.core.access.AuditLog;
import socle.core.access.Refusal;
import socle.core.access.Roles;

/// Who may come in, as the command line changes it: whoever can write the ledger. All that is done
/// is in the audit log.
final class Entrance implements AutoCloseable {

    private final Desk desk;
    private final Access access;

    private Entrance(Desk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    static Entrance of(Desk desk) throws Mistake {
        Opened open = desk.open();
        Access.Ground ground =
                new Access.Ground(
                        open.ledger(),
                        () -> Roles.of(open.graph()),
                        _ -> Optional.empty(),
                        desk.around().chance(),
                        desk.around().clock());
        return new Entrance(desk, Access.of(ground, open.settings().entrance()));
    }

    Access access() {
        return access;
    }

    /// Says what was done, or throws why not; either is kept.
    void done(String action, String object, Optional<Refusal> refused) throws Mistake {
        access.audit()
                .did(
                        new AuditLog.Deed(
                                desk.around().by(),
                                action,
                                object,
                                refused.isEmpty() ? "done" : "refused",
                                "command line"));
        if (refused.isPresent()) {
            throw new Mistake(refused.get().what(), refused.get().todo());
        }
    }

    /// A password: typed twice without being shown, or one line of standard input.
    String password() throws Mistake {
        Typing answers = desk.around().answers();
        Voice voice = desk.voice();
        String once = answers.hidden(voice.words(new Phrase("Password: ", "Mot de passe\u00a0: ")));
        if (answers.isKeyboard()
                && !once.equals(
                        answers.hidden(
                                voice.words(new Phrase("Again: ", "Encore une fois\u00a0: "))))) {
            throw new Mistake(
                    new Phrase("the two passwords differ", "les deux mots de passe diffèrent"),
                    new Phrase("type the same one twice", "tapez deux fois le même"));
        }
        return once;
    }

    @Override
    public void close() {
        access.close();
    }
}

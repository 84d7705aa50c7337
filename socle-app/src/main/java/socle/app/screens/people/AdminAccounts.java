package socle.app.screens.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import socle.api.access.Right;
import socle.api.access.Role;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.access.Access;
import socle.core.access.Accounts;
import socle.core.access.Roles;
import socle.core.ledger.AccountRow;

/// All accounts, for those who administer.
public record AdminAccounts(Supplier<Access> access) {

    private static final String HERE = "/admin";
    private static final Phrase WHOM = new Phrase("The account's name.", "Le nom du compte.");

    /// @param roles those that can be given
    record All(List<Account> accounts, List<String> roles) {}

    record Account(
            String name,
            List<String> roles,
            AccountRow.State state,
            boolean password,
            Optional<Instant> signedIn) {
        static Account of(AccountRow row) {
            return new Account(
                    row.name(),
                    List.copyOf(row.roles()),
                    row.state(),
                    row.password().isPresent(),
                    row.signedIn());
        }
    }

    /// Somebody new.
    record Somebody(String name, String password, Optional<List<String>> roles) {}

    /// Roles that are given.
    record Given(Optional<List<String>> roles) {}

    /// Nothing more to say.
    record Nothing() {}

    /// What there is to see.
    public Screen<?> screen() {
        return new Screened<>(
                Route.of(HERE),
                new Phrase("All accounts.", "Tous les comptes."),
                Right.ADMINISTER,
                All.class,
                this::view,
                AdminAccounts::draw);
    }

    /// What can be done.
    public List<Deed<?>> deeds() {
        return List.of(
                new Done<>(
                        Route.of(HERE + "/accounts"),
                        new Phrase("Makes an account.", "Crée un compte."),
                        Right.ADMINISTER,
                        Somebody.class,
                        this::add),
                new Done<>(
                        of("roles"),
                        new Phrase("Gives other roles.", "Donne d’autres rôles."),
                        Right.ADMINISTER,
                        Given.class,
                        this::roles),
                of(
                        "lock",
                        new Phrase("Keeps somebody out.", "Ferme un compte."),
                        (accounts, name) ->
                                Done.told(
                                        accounts.lock(name),
                                        Phrase.of("%s is kept out", "%s n’entre plus", name),
                                        HERE)),
                of(
                        "open",
                        new Phrase("Lets somebody in again.", "Rouvre un compte."),
                        (accounts, name) ->
                                Done.told(
                                        accounts.open(name),
                                        Phrase.of(
                                                "%s may come in again",
                                                "%s peut entrer de nouveau", name),
                                        HERE)),
                of(
                        "remove",
                        new Phrase("Removes an account.", "Retire un compte."),
                        (accounts, name) ->
                                Done.told(
                                        accounts.remove(name),
                                        Phrase.of("%s is removed", "%s est retiré", name),
                                        HERE)),
                of(
                        "reset",
                        new Phrase(
                                "Lets somebody choose another password once.",
                                "Permet de choisir une fois un autre mot de passe."),
                        AdminAccounts::reset));
    }

    private static Route of(String what) {
        return Route.of(HERE + "/accounts/{account}/" + what, "account", WHOM);
    }

    private interface Doing {
        Deed.Done on(Accounts accounts, String name) throws Refusal;
    }

    private Deed<?> of(String what, Phrase words, Doing doing) {
        return new Done<>(
                of(what),
                words,
                Right.ADMINISTER,
                Nothing.class,
                (_, asked) -> doing.on(access.get().accounts(), asked.name("account")));
    }

    private static Deed.Done reset(Accounts accounts, String name) throws Refusal {
        Accounts.Reset reset = accounts.reset(name).orElseThrow(OwnAccount::gone);
        return new Deed.Done(
                Phrase.of(
                        "%s chooses another password with this token at /reset",
                        "%s choisit un autre mot de passe avec ce jeton sur /reset", name),
                HERE,
                Optional.of(reset.token()));
    }

    private Deed.Done add(Somebody somebody, Asked asked) throws Refusal {
        return Done.told(
                access.get()
                        .accounts()
                        .add(
                                somebody.name(),
                                Set.copyOf(somebody.roles().orElse(List.of())),
                                somebody.password()),
                Phrase.of("%s may come in", "%s peut entrer", somebody.name()),
                HERE);
    }

    private Deed.Done roles(Given given, Asked asked) throws Refusal {
        String name = asked.name("account");
        Set<String> roles = Set.copyOf(given.roles().orElse(List.of()));
        return Done.told(
                access.get().accounts().roles(name, roles),
                Phrase.of("%s has the roles %s", "%s a les rôles %s", name, roles),
                HERE);
    }

    private All view(Asked asked) {
        return new All(
                access.get().accounts().all().stream().map(Account::of).toList(),
                Roles.of(asked.glimpse().contents().graph()).all().stream()
                        .map(Role::name)
                        .toList());
    }

    private static Drawn draw(All all, Sheet sheet) {
        String title = sheet.say("Accounts", "Comptes");
        List<Tag> rows = new ArrayList<>();
        all.accounts().forEach(one -> rows.add(row(one, all, sheet)));
        return Drawn.of(
                title,
                HERE,
                Head.of(
                                title,
                                sheet.say(
                                        "Who may come in, and what they may do. All that is done here is"
                                                + " in the audit log.",
                                        "Qui peut entrer, et ce qu’ils peuvent faire. Tout ce qui se fait"
                                                + " ici est dans le journal."))
                        .tag(),
                Words.ways(sheet),
                Words.table(
                        title,
                        List.of(
                                sheet.say("Name", "Nom"),
                                sheet.say("State", "État"),
                                sheet.say("Signed in", "Connexion"),
                                sheet.say("Roles", "Rôles"),
                                sheet.say("Do", "Faire")),
                        rows),
                Words.section(
                        sheet.say("Somebody new", "Quelqu’un de plus"),
                        sheet.form(HERE + "/accounts", somebody(all, sheet))));
    }

    private static Tag row(Account one, All all, Sheet sheet) {
        String at = HERE + "/accounts/" + socle.app.view.Paths.segment(one.name()) + "/";
        boolean isOpen = one.state() == AccountRow.State.OPEN;
        return Words.row(
                Tag.of("b", one.name()),
                Words.text(sheet.say(Words.label(one.state()))),
                one.signedIn().<Markup>map(sheet::ago).orElse(Words.text("")),
                sheet.form(at + "roles", ticks("of-" + one.name(), one.roles(), all, sheet)),
                Tag.of(
                        "div",
                        button(
                                at + (isOpen ? "lock" : "open"),
                                isOpen ? sheet.say("Close", "Fermer") : sheet.say("Open", "Ouvrir"),
                                sheet),
                        button(at + "reset", sheet.say("Reset password", "Réinitialiser"), sheet),
                        button(at + "remove", sheet.say("Remove", "Retirer"), sheet)));
    }

    private static Tag button(String path, String words, Sheet sheet) {
        return sheet.button(path, words, "btn", Markup.none());
    }

    private static Markup ticks(String id, List<String> given, All all, Sheet sheet) {
        List<Markup> ticks = new ArrayList<>();
        for (String role : all.roles()) {
            ticks.add(tick(id + "-" + role, role, given.contains(role)));
        }
        ticks.add(Tag.of("button", sheet.say("Give", "Donner")).as("btn").at("type", "submit"));
        return Tag.of(
                "fieldset",
                Tag.of("legend", sheet.say("Roles", "Rôles")).as("vh"),
                Markup.all(ticks.toArray(Markup[]::new)));
    }

    private static Tag tick(String id, String role, boolean isGiven) {
        Tag box =
                Tag.of("input")
                        .at("id", id)
                        .at("type", "checkbox")
                        .at("name", "roles")
                        .at("value", role);
        return Tag.of(
                "label",
                isGiven ? box.at("checked", "checked") : box,
                Words.text(" " + role + " "));
    }

    private static Markup somebody(All all, Sheet sheet) {
        return Markup.all(
                Words.field("new-name", "name", sheet.say("Name", "Nom"), "text"),
                Words.field(
                        "new-password",
                        "password",
                        sheet.say(
                                "Password, 12 characters or more",
                                "Mot de passe, 12 caractères ou plus"),
                        "password"),
                ticks("new", List.of("viewer"), all, sheet));
    }
}

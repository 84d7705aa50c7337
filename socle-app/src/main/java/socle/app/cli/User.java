package socle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.text.Phrase;
import socle.core.access.Accounts;
import socle.core.access.Refusal;
import socle.core.ledger.AccountRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who may come in, once the project is served.
@Command(name = "user")
final class User implements Verb {

    /// What is asked.
    enum Asked {
        list,
        add,
        roles,
        lock,
        open,
        reset,
        remove
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "list|add|roles|lock|open|reset|remove",
            descriptionKey = "user-asked")
    Asked asked = Asked.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "user-name")
    @Nullable String name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            split = ",",
            descriptionKey = "user-role",
            hideParamSyntax = true)
    List<String> roles = new ArrayList<>();

    @Override
    public Ending run(Desk desk) throws Mistake {
        try (Entrance entrance = Entrance.of(desk)) {
            Accounts accounts = entrance.access().accounts();
            switch (asked) {
                case list -> list(accounts.all(), desk);
                case add -> {
                    String who = named();
                    Optional<Refusal> refused =
                            accounts.add(who, Set.copyOf(roles), entrance.password());
                    entrance.done("account.add", who + " " + roles, refused);
                    say(desk, new Phrase("%s may come in", "%s peut entrer"));
                }
                case roles -> {
                    Optional<Refusal> refused = accounts.roles(named(), Set.copyOf(roles));
                    entrance.done("account.roles", named() + " " + roles, refused);
                    say(
                            desk,
                            new Phrase(
                                    "%s has other roles, and signs in anew",
                                    "%s a d’autres rôles, et se reconnecte"));
                }
                case lock -> {
                    entrance.done("account.lock", named(), accounts.lock(named()));
                    say(desk, new Phrase("%s is kept out", "%s n’entre plus"));
                }
                case open -> {
                    entrance.done("account.open", named(), accounts.open(named()));
                    say(desk, new Phrase("%s may come in again", "%s peut entrer de nouveau"));
                }
                case reset -> reset(entrance, desk);
                case remove -> {
                    entrance.done("account.remove", named(), accounts.remove(named()));
                    say(desk, new Phrase("%s is removed", "%s est retiré"));
                }
            }
        }
        return Ending.DONE;
    }

    private void reset(Entrance entrance, Desk desk) throws Mistake {
        Optional<Accounts.Reset> reset = entrance.access().accounts().reset(named());
        entrance.done(
                "account.reset",
                named(),
                reset.isPresent() ? Optional.empty() : Optional.of(unknown(named())));
        Accounts.Reset made = reset.orElseThrow();
        if (desk.json()) {
            desk.answer(
                    Json.object()
                            .put("account", named())
                            .put("token", made.token())
                            .put("until", made.until().toString()));
            return;
        }
        desk.voice().answer(made.token());
        desk.voice()
                .say(
                        Phrase.of(
                                "%s chooses another password with it, once, until %s: on the page"
                                        + " /reset",
                                "%s choisit avec lui un autre mot de passe, une fois, jusqu’au %s\u00a0:"
                                        + " sur la page /reset",
                                named(),
                                made.until()));
    }

    private static Refusal unknown(String name) {
        return new Refusal(
                Phrase.of(
                        "no account is called '%s'",
                        "aucun compte ne s’appelle «\u00a0%s\u00a0»", name),
                new Phrase("see: socle user", "voir\u00a0: socle user"));
    }

    private String named() throws Mistake {
        String wanted = name;
        if (wanted == null) {
            throw new Mistake(
                    new Phrase("who is not said", "qui n’est pas dit"),
                    Phrase.of(
                            "name them: socle user %s NAME",
                            "nommez la personne\u00a0: socle user %s NOM", asked));
        }
        return wanted;
    }

    private void say(Desk desk, Phrase words) throws Mistake {
        if (desk.json()) {
            desk.answer(Json.object().put("account", named()).put("done", asked.name()));
        } else {
            desk.voice().say(Phrase.of(words.en(), words.fr(), named()));
        }
    }

    private static void list(List<AccountRow> accounts, Desk desk) {
        if (desk.json()) {
            ObjectNode document = Json.object();
            ArrayNode all = document.putArray("accounts");
            accounts.forEach(account -> put(all.addObject(), account));
            desk.answer(document);
            return;
        }
        Voice voice = desk.voice();
        if (accounts.isEmpty()) {
            voice.answer(
                    new Phrase(
                            "no account: whoever works on this machine is the one person there is",
                            "aucun compte\u00a0: qui travaille sur cette machine est la seule"
                                    + " personne"));
            return;
        }
        TextTable table =
                TextTable.of(
                        voice.words(new Phrase("name", "nom")),
                        voice.words(new Phrase("roles", "rôles")),
                        voice.words(new Phrase("state", "état")),
                        voice.words(new Phrase("signed in", "connexion")));
        for (AccountRow account : accounts) {
            table.row(
                    account.name(),
                    String.join(", ", account.roles()),
                    voice.words(state(account.state())),
                    account.signedIn().map(Object::toString).orElse(""));
        }
        table.print(voice);
    }

    private static Phrase state(AccountRow.State state) {
        return switch (state) {
            case OPEN -> new Phrase("open", "ouvert");
            case LOCKED -> new Phrase("locked", "fermé");
        };
    }

    private static void put(ObjectNode node, AccountRow account) {
        node.put("name", account.name());
        Json.texts(node, "roles", account.roles());
        node.put("state", Json.word(account.state()))
                .put("password", account.password().isPresent())
                .put("created", account.created().toString());
        account.signedIn().ifPresent(at -> node.put("signed_in", at.toString()));
    }
}

package socle.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.core.access.Refusal;
import socle.core.access.Tokens;
import socle.core.ledger.TokenRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What lets programs in, for somebody.
@Command(name = "token")
final class TokenVerb implements Verb {

    private static final int USUAL_DAYS = 90;

    /// What is asked.
    enum Asked {
        list,
        add,
        revoke
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "list|add|revoke",
            descriptionKey = "token-asked")
    Asked asked = Asked.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME|ID", descriptionKey = "token-name")
    @Nullable String name;

    @Option(names = "--for", paramLabel = "WORDS", descriptionKey = "token-for")
    String label = "";

    @Option(
            names = "--right",
            paramLabel = "RIGHT",
            split = ",",
            descriptionKey = "token-right",
            hideParamSyntax = true)
    List<String> rights = new ArrayList<>(List.of("look"));

    @Option(names = "--days", paramLabel = "N", descriptionKey = "token-days")
    int days = USUAL_DAYS;

    @Override
    public Ending run(Desk desk) throws Mistake {
        try (Entrance entrance = Entrance.of(desk)) {
            Tokens tokens = entrance.access().tokens();
            switch (asked) {
                case list -> list(name == null ? tokens.all() : tokens.of(name), desk);
                case add -> add(entrance, desk);
                case revoke -> {
                    boolean isGone = tokens.revoke(named());
                    entrance.done(
                            "token.revoke",
                            named(),
                            isGone ? Optional.empty() : Optional.of(unknown(named())));
                    say(desk);
                }
            }
        }
        return Ending.DONE;
    }

    private void add(Entrance entrance, Desk desk) throws Mistake {
        Set<Right> given = rights();
        if (days < 1 || days > Tokens.LONGEST.toDays()) {
            throw new Mistake(
                    Phrase.of("no token lasts %s days", "aucun jeton ne dure %s jours", days),
                    Phrase.of(
                            "write --days 1 to %1$s",
                            "écrivez --days de 1 à %1$s", Tokens.LONGEST.toDays()));
        }
        if (entrance.access().accounts().find(named()).isEmpty()) {
            throw new Mistake(
                    Phrase.of(
                            "no account is called '%s'",
                            "aucun compte ne s’appelle «\u00a0%s\u00a0»", named()),
                    new Phrase("see: socle user", "voir\u00a0: socle user"));
        }
        Tokens.Issued issued =
                entrance.access()
                        .tokens()
                        .issue(new Tokens.Wish(named(), label, given, Duration.ofDays(days)));
        entrance.done("token.add", named() + " " + issued.token().id(), Optional.empty());
        if (desk.json()) {
            ObjectNode document = Json.object().put("token", issued.secret());
            put(document, issued.token());
            desk.answer(document);
            return;
        }
        desk.voice().answer(issued.secret());
        desk.voice()
                .say(
                        Phrase.of(
                                "shown this once; it lets in as %s until %s, and is revoked with:"
                                        + " socle token revoke %s",
                                "montré cette seule fois\u202f; il laisse entrer comme %s jusqu’au %s,"
                                        + " et se reprend par\u00a0: socle token revoke %s",
                                issued.token().account(),
                                issued.token().ends(),
                                issued.token().id()));
    }

    private Set<Right> rights() throws Mistake {
        List<String> known = Arrays.stream(Right.values()).map(Json::word).toList();
        EnumSet<Right> given = EnumSet.noneOf(Right.class);
        for (String right : rights) {
            if (!known.contains(right)) {
                throw new Mistake(
                        Phrase.of(
                                "no right is called '%s'",
                                "aucun droit ne s’appelle «\u00a0%s\u00a0»", right),
                        Suggestion.todo(
                                right,
                                known,
                                Phrase.of(
                                        "give some of: %s",
                                        "donnez-en parmi\u00a0: %s", String.join(", ", known))));
            }
            given.add(Right.valueOf(right.toUpperCase(Locale.ROOT)));
        }
        return given;
    }

    private static Refusal unknown(String id) {
        return new Refusal(
                Phrase.of("no token '%s'", "pas de jeton «\u00a0%s\u00a0»", id),
                new Phrase("see: socle token", "voir\u00a0: socle token"));
    }

    private String named() throws Mistake {
        String wanted = name;
        if (wanted == null) {
            throw new Mistake(
                    new Phrase("which one is not said", "lequel n’est pas dit"),
                    new Phrase(
                            "write: socle token add NAME, or socle token revoke ID",
                            "écrivez\u00a0: socle token add NOM, ou socle token revoke ID"));
        }
        return wanted;
    }

    private void say(Desk desk) throws Mistake {
        if (desk.json()) {
            desk.answer(Json.object().put("id", named()).put("done", asked.name()));
        } else {
            desk.voice().say(Phrase.of("token %s is revoked", "le jeton %s est repris", named()));
        }
    }

    private static void list(List<TokenRow> tokens, Desk desk) {
        if (desk.json()) {
            ObjectNode document = Json.object();
            ArrayNode all = document.putArray("tokens");
            tokens.forEach(token -> put(all.addObject(), token));
            desk.answer(document);
            return;
        }
        Voice voice = desk.voice();
        if (tokens.isEmpty()) {
            voice.answer(new Phrase("no token", "aucun jeton"));
            return;
        }
        TextTable table =
                TextTable.of(
                        "id",
                        voice.words(new Phrase("account", "compte")),
                        voice.words(new Phrase("for", "pour")),
                        voice.words(new Phrase("rights", "droits")),
                        voice.words(new Phrase("until", "jusqu’au")),
                        voice.words(new Phrase("used", "utilisé")));
        for (TokenRow token : tokens) {
            table.row(
                    token.id(),
                    token.account(),
                    token.label(),
                    token.rights().stream().map(Json::word).collect(Collectors.joining(", ")),
                    token.ends().toString(),
                    token.used().map(Object::toString).orElse(""));
        }
        table.print(voice);
    }

    private static void put(ObjectNode node, TokenRow token) {
        node.put("id", token.id()).put("account", token.account()).put("for", token.label());
        Json.texts(node, "rights", token.rights().stream().map(Json::word).toList());
        node.put("created", token.created().toString()).put("until", token.ends().toString());
        token.used().ifPresent(at -> node.put("used", at.toString()));
    }
}

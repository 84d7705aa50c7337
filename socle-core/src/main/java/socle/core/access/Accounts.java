package socle.core.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.core.ledger.AccountBook;
import socle.core.ledger.AccountRow;

/// The accounts of a project and what may be done with them. What may not is told.
public final class Accounts {

    /// How long a one-time token lets choose a password.
    public static final Duration RESET_LASTS = Duration.ofHours(24);

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,62}");

    /// Names that the audit log gives to those who have no account.
    private static final Set<String> TAKEN = Set.of("local", "nobody");

    private final AccountBook book;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Supplier<Roles> roles;
    private final InstantSource clock;

    /// @param roles those of the project as it is now
    public Accounts(
            AccountBook book,
            Passwords passwords,
            Secrets secrets,
            Supplier<Roles> roles,
            InstantSource clock) {
        this.book = book;
        this.passwords = passwords;
        this.secrets = secrets;
        this.roles = roles;
        this.clock = clock;
    }

    /// All of them, by name.
    public List<AccountRow> all() {
        return book.all();
    }

    /// Whether there is any.
    public boolean isEmpty() {
        return book.isEmpty();
    }

    /// The account of a name.
    public Optional<AccountRow> find(String name) {
        return book.find(name);
    }

    /// Whoever an account stands for, with what its roles allow.
    public Visitor visitor(AccountRow account) {
        return new Visitor(account.name(), account.roles(), roles.get().rights(account.roles()));
    }

    /// Makes an account.
    public Optional<Refusal> add(String name, Set<String> given, String password) {
        return fault(name)
                .or(() -> unknown(given))
                .or(() -> first(given))
                .or(() -> Passwords.fault(name, password))
                .or(() -> kept(name, given, passwords.hash(password)));
    }

    /// Whoever comes first lets the others in.
    private Optional<Refusal> first(Set<String> given) {
        return book.isEmpty() && !administers(given)
                ? refused(
                        new Phrase(
                                "the first account has to be of somebody who administers",
                                "le premier compte doit être celui de qui administre"),
                        new Phrase("give it the role owner", "donnez-lui le rôle owner"))
                : Optional.empty();
    }

    private Optional<Refusal> kept(String name, Set<String> given, String hash) {
        AccountRow account =
                new AccountRow(
                        name,
                        given,
                        Optional.of(hash),
                        Optional.empty(),
                        AccountRow.State.OPEN,
                        clock.instant(),
                        Optional.empty());
        return book.add(account)
                ? Optional.empty()
                : refused(
                        Phrase.of(
                                "there is an account '%s' already",
                                "il y a déjà un compte «\u00a0%s\u00a0»", name),
                        new Phrase("choose another name", "choisissez un autre nom"));
    }

    /// Gives other roles.
    public Optional<Refusal> roles(String name, Set<String> given) {
        return missing(name)
                .or(() -> unknown(given))
                .or(() -> administers(given) ? Optional.empty() : lastOwner(name))
                .or(() -> done(book.roles(name, given)));
    }

    /// Keeps somebody out, now and until it is opened.
    public Optional<Refusal> lock(String name) {
        return missing(name)
                .or(() -> lastOwner(name))
                .or(() -> done(book.state(name, AccountRow.State.LOCKED)));
    }

    /// Lets somebody in again.
    public Optional<Refusal> open(String name) {
        return missing(name).or(() -> done(book.state(name, AccountRow.State.OPEN)));
    }

    /// Removes an account with its sessions and tokens.
    public Optional<Refusal> remove(String name) {
        return missing(name).or(() -> lastOwner(name)).or(() -> done(book.remove(name)));
    }

    /// A token with which somebody may choose another password once.
    public record Reset(String token, Instant until) {}

    /// Makes such a token; the password that is there stays until it is used.
    public Optional<Reset> reset(String name) {
        Reset reset = new Reset(secrets.fresh(), clock.instant().plus(RESET_LASTS));
        return book.reset(name, Secrets.digest(reset.token()), reset.until())
                ? Optional.of(reset)
                : Optional.empty();
    }

    /// Chooses another password with a token; every session of the account ends.
    public Optional<Refusal> choose(String token, String password) {
        Optional<AccountRow> account = book.resettable(Secrets.digest(token), clock.instant());
        if (account.isEmpty()) {
            return refused(
                    new Phrase(
                            "this token is not known, was used, or is over",
                            "ce jeton n’est pas connu, a servi, ou n’est plus valable"),
                    new Phrase(
                            "ask for another: socle user reset NAME",
                            "demandez-en un autre\u00a0: socle user reset NOM"));
        }
        return set(account.get().name(), password);
    }

    /// Chooses another password with the one that is there; every session of the account ends.
    public Optional<Refusal> change(String name, String before, String password) {
        Optional<AccountRow> account = book.find(name);
        if (!passwords.matches(before, account.flatMap(AccountRow::password).orElse(null))) {
            return refused(
                    new Phrase(
                            "the password is not the one that is there",
                            "le mot de passe n’est pas celui d’avant"),
                    new Phrase("type it again", "tapez-le de nouveau"));
        }
        return set(name, password);
    }

    private Optional<Refusal> set(String name, String password) {
        return Passwords.fault(name, password)
                .or(() -> done(book.password(name, passwords.hash(password))));
    }

    /// Who comes from a provider.
    public sealed interface Coming {
        /// It may come in.
        record In(AccountRow account) implements Coming {}

        /// It may not.
        record Out(Refusal why) implements Coming {}
    }

    /// The account of somebody whom a provider knows, made when it is the first time; its roles are
    /// those that the provider's groups give now.
    public Coming come(Identity who, Set<String> given) {
        if (given.isEmpty()) {
            return out(
                    new Phrase(
                            "none of your groups has a role here",
                            "aucun de vos groupes n’a de rôle ici"),
                    new Phrase("ask who keeps this project", "demandez à qui tient ce projet"));
        }
        Optional<AccountRow> known = book.ofSubject(who.subject());
        if (known.isEmpty()) {
            return first(who, given);
        }
        AccountRow account = known.get();
        if (!account.isOpen()) {
            return out(
                    new Phrase("this account is closed", "ce compte est fermé"),
                    new Phrase("ask who keeps this project", "demandez à qui tient ce projet"));
        }
        if (!account.roles().equals(given)) {
            book.roles(account.name(), given);
        }
        return book.find(account.name())
                .<Coming>map(Coming.In::new)
                .orElseGet(() -> first(who, given));
    }

    private Coming first(Identity who, Set<String> given) {
        String name = who.name().strip().toLowerCase(Locale.ROOT);
        Optional<Refusal> fault = fault(name);
        if (fault.isPresent()) {
            return new Coming.Out(fault.get());
        }
        AccountRow account =
                new AccountRow(
                        name,
                        given,
                        Optional.empty(),
                        Optional.of(who.subject()),
                        AccountRow.State.OPEN,
                        clock.instant(),
                        Optional.empty());
        return book.add(account)
                ? new Coming.In(account)
                : out(
                        Phrase.of(
                                "'%s' is the account of somebody else here",
                                "«\u00a0%s\u00a0» est ici le compte de quelqu’un d’autre", name),
                        new Phrase("ask who keeps this project", "demandez à qui tient ce projet"));
    }

    private static Coming out(Phrase what, Phrase todo) {
        return new Coming.Out(new Refusal(what, todo));
    }

    private static Optional<Refusal> fault(String name) {
        return NAME.matcher(name).matches() && !TAKEN.contains(name)
                ? Optional.empty()
                : refused(
                        Phrase.of(
                                "'%s' cannot be an account's name",
                                "«\u00a0%s\u00a0» ne peut pas être le nom d’un compte", name),
                        new Phrase(
                                "write lower case letters, digits, dots and hyphens, or an e-mail"
                                        + " address",
                                "écrivez des minuscules, des chiffres, des points et des tirets, ou"
                                        + " une adresse électronique"));
    }

    private Optional<Refusal> unknown(Set<String> given) {
        List<String> known = roles.get().all().stream().map(role -> role.name()).toList();
        if (given.isEmpty()) {
            return refused(
                    new Phrase("no role is given", "aucun rôle n’est donné"),
                    Phrase.of(
                            "give one of: %s", "donnez-en un\u00a0: %s", String.join(", ", known)));
        }
        return given.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .map(
                        name ->
                                new Refusal(
                                        Phrase.of(
                                                "no role is called '%s'",
                                                "aucun rôle ne s’appelle «\u00a0%s\u00a0»", name),
                                        Suggestion.todo(
                                                name,
                                                known,
                                                Phrase.of(
                                                        "give one of: %s",
                                                        "donnez-en un\u00a0: %s",
                                                        String.join(", ", known)))));
    }

    private Optional<Refusal> missing(String name) {
        return book.find(name).isPresent()
                ? Optional.empty()
                : refused(
                        Phrase.of(
                                "no account is called '%s'",
                                "aucun compte ne s’appelle «\u00a0%s\u00a0»", name),
                        new Phrase("see: socle user", "voir\u00a0: socle user"));
    }

    /// Nobody could let anybody in any more.
    private Optional<Refusal> lastOwner(String name) {
        List<String> others =
                book.all().stream()
                        .filter(AccountRow::isOpen)
                        .filter(one -> administers(one.roles()))
                        .map(AccountRow::name)
                        .toList();
        return others.equals(List.of(name)) && book.all().size() > 1
                ? refused(
                        Phrase.of(
                                "'%s' is the last who may administer",
                                "«\u00a0%s\u00a0» est la dernière personne qui administre", name),
                        new Phrase(
                                "give somebody else the role owner first",
                                "donnez d’abord le rôle owner à quelqu’un d’autre"))
                : Optional.empty();
    }

    private boolean administers(Set<String> given) {
        return roles.get().rights(given).contains(Right.ADMINISTER);
    }

    /// It was there a moment ago.
    private static Optional<Refusal> done(boolean isDone) {
        return isDone
                ? Optional.empty()
                : refused(
                        new Phrase("somebody else removed it", "quelqu’un d’autre l’a retiré"),
                        new Phrase("look again", "regardez de nouveau"));
    }

    private static Optional<Refusal> refused(Phrase what, Phrase todo) {
        return Optional.of(new Refusal(what, todo));
    }
}

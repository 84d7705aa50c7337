package socle.app.web;

import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.core.access.Access;
import socle.core.access.AuditLog;
import socle.core.access.RateLimit;
import socle.core.serve.House;

/// Keeps who saw and did what, and how often programs ask.
final class Watch {

    private final Optional<Access> access;
    private final Peer peer;
    private final RateLimit asks;

    /// A thousand at once, then fifty a second: more than a program that waits for its answers.
    Watch(House house, Peer peer) {
        this.access = house.access();
        this.peer = peer;
        this.asks = new RateLimit(1_000, Duration.ofMillis(20), house.clock());
    }

    /// Why somebody is not let to what needs a right: not known, not allowed, too often.
    Optional<Trouble> stops(Entry entry, Right right) {
        if (!entry.visitor().isKnown()) {
            return Optional.of(unknown());
        }
        if (!entry.visitor().may(right)) {
            return Optional.of(Told.of(Told.forbidden(right)));
        }
        return Optional.empty();
    }

    /// Why a program has to wait. Whoever works alone on this machine does not.
    Optional<Trouble> often(Entry entry) {
        if (access.isEmpty() || entry.visitor().name().equals("local")) {
            return Optional.empty();
        }
        Duration wait = asks.take(entry.visitor().name());
        return wait.isPositive()
                ? Optional.of(
                        Trouble.of(
                                        Trouble.Sort.OFTEN,
                                        new Phrase("too many questions", "trop de questions"),
                                        new Phrase("wait a little", "attendez un peu"))
                                .after(wait.plusSeconds(1)))
                : Optional.empty();
    }

    void saw(Entry entry, ServerRequest request) throws InterruptedException {
        if (access.isPresent()) {
            access.get()
                    .audit()
                    .saw(entry.visitor().name(), request.path().path(), peer.address(request));
        }
    }

    /// @param what to what, in words
    void did(Entry entry, String what, String outcome, ServerRequest request) {
        String who = entry.visitor().isKnown() ? entry.visitor().name() : "nobody";
        access.ifPresent(
                it ->
                        it.audit()
                                .did(
                                        new AuditLog.Deed(
                                                who, "do", what, outcome, peer.address(request))));
    }

    private static Trouble unknown() {
        return Trouble.of(
                Trouble.Sort.NOBODY,
                new Phrase("nobody knows who asks", "on ne sait pas qui demande"),
                new Phrase(
                        "sign in at /sign-in, or send Authorization: Bearer with a token",
                        "connectez-vous sur /sign-in, ou envoyez Authorization: Bearer avec un"
                                + " jeton"));
    }
}

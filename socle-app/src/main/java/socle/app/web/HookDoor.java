package socle.app.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import socle.api.live.Hook;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Secret;
import socle.core.graph.Declared;
import socle.core.ledger.LedgerFailure;
import socle.core.ledger.LetterBox;
import socle.core.ledger.LetterBox.Receipt;
import socle.core.serve.Edition;
import socle.core.serve.Hooks;
import socle.core.serve.House;

/// Where events are posted: `/hooks/{name}`. What is answered as taken is on the disk.
final class HookDoor {

    /// Bodies that are held in memory at once, in kB: far below the heap.
    private static final int ROOM = 64 * 1_024;

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final List<HeaderName> FORWARDED =
            List.of(
                    HeaderNames.create("Forwarded"),
                    HeaderNames.create("X-Forwarded-For"),
                    HeaderNames.create("Via"),
                    HeaderNames.create("Origin"));

    private final House house;
    private final Answers answers;
    private final HookCounts counts;
    private final Semaphore room = new Semaphore(ROOM);

    HookDoor(House house, Answers answers, HookCounts counts) {
        this.house = house;
        this.answers = answers;
        this.counts = counts;
    }

    void open(HttpRouting.Builder routing) {
        routing.any("/hooks/{name}", this::answer);
    }

    private void answer(ServerRequest request, ServerResponse response)
            throws InterruptedException {
        String name = request.path().pathParameters().get("name");
        try (Edition.Visit visit = house.editions().visit()) {
            Optional<Declared> node = node(visit, name);
            Optional<Hook> hook = node.flatMap(one -> Hooks.of(one.node()));
            if (node.isEmpty() || hook.isEmpty()) {
                answers.send(request, response, unknown());
            } else if (!request.prologue().method().equals(Method.POST)) {
                answers.wrongMethod(request, response, Method.POST);
            } else {
                new Posting(visit, node.get().id(), hook.get(), request, response).take();
            }
        }
    }

    private static Optional<Declared> node(Edition.Visit visit, String name) {
        return visit.contents().graph().nodes().stream()
                .filter(one -> one.id().value().equals(name))
                .findFirst();
    }

    private static Trouble unknown() {
        return Trouble.of(
                Trouble.Sort.UNKNOWN,
                new Phrase("no hook of that name", "aucune porte de ce nom"),
                new Phrase("see its node in the project", "voyez son nœud dans le projet"));
    }

    /// One post on its way in.
    private final class Posting {
        private final Edition.Visit visit;
        private final NodeId node;
        private final Hook hook;
        private final ServerRequest request;
        private final ServerResponse response;
        private final Body body;

        Posting(
                Edition.Visit visit,
                NodeId node,
                Hook hook,
                ServerRequest request,
                ServerResponse response) {
            this.visit = visit;
            this.node = node;
            this.hook = hook;
            this.request = request;
            this.response = response;
            this.body = new Body(request, hook.largest());
        }

        void take() throws InterruptedException {
            try {
                receive();
            } catch (Refused refused) {
                counts.add(node, HookCounts.Fate.REFUSED, 1);
                answers.send(request, response, refused.trouble());
                if (refused.trouble().sort() == Trouble.Sort.TOO_LARGE) {
                    body.farewell();
                }
            }
        }

        private void receive() throws Refused, InterruptedException {
            Optional<Signature> signature = signature();
            if (signature.isEmpty()) {
                onlyFromHere();
            }
            Events.check(request.headers());
            int kilobytes = (int) (body.size() / 1_024) + 1;
            if (!room.tryAcquire(Math.min(kilobytes, ROOM))) {
                throw busy();
            }
            try {
                receive(signature);
            } finally {
                room.release(Math.min(kilobytes, ROOM));
            }
        }

        private void receive(Optional<Signature> signature) throws Refused, InterruptedException {
            byte[] bytes = body.read();
            Instant now = house.clock().instant();
            Optional<String> vouched = Optional.empty();
            if (signature.isPresent()) {
                vouched =
                        signature
                                .get()
                                .verify(request.headers(), bytes, now)
                                .or(() -> Optional.of(Json.digest(bytes)));
            }
            List<LetterBox.Mail> mail = new Events(request.headers(), now, vouched).read(bytes);
            Receipt receipt =
                    keep(new LetterBox.Post(node, mail, now, hook.remembers(), hook.waiting()));
            switch (receipt) {
                case Receipt.Taken(int fresh, int repeated) -> taken(fresh, repeated);
                case Receipt.Full(long waiting) -> throw full(waiting);
            }
        }

        private Receipt keep(LetterBox.Post post) throws Refused {
            try {
                return visit.contents().workshop().ledger().letters().receive(post);
            } catch (LedgerFailure _) {
                throw Trouble.of(
                                Trouble.Sort.UNAVAILABLE,
                                new Phrase(
                                        "the ledger does not answer, and nothing was taken",
                                        "le registre ne répond pas, et rien n’a été pris"),
                                new Phrase("send it again later", "renvoyez-le plus tard"))
                        .after(LATER)
                        .refused();
            }
        }

        private void taken(int fresh, int repeated) {
            counts.add(node, HookCounts.Fate.RECEIVED, fresh);
            counts.add(node, HookCounts.Fate.REPEATED, repeated);
            var said = Answers.object().put("taken", fresh).put("repeated", repeated);
            if (repeated > 0) {
                said.put(
                        "detail",
                        new Phrase(
                                        "what was known already was not written again",
                                        "ce qui était déjà connu n’a pas été écrit à nouveau")
                                .in(answers.language(request)));
            }
            answers.send(response, fresh > 0 ? 202 : 200, said);
        }

        private Optional<Signature> signature() throws Refused {
            Optional<Secret> name = hook.signed();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            String secret =
                    visit.contents()
                            .workshop()
                            .secrets()
                            .value(name.get())
                            .filter(value -> !value.isBlank())
                            .orElseThrow(this::lacking);
            return Optional.of(new Signature(secret));
        }

        private Refused lacking() {
            return Trouble.of(
                            Trouble.Sort.UNAVAILABLE,
                            new Phrase(
                                    "this server lacks the secret of this hook",
                                    "ce serveur n’a pas le secret de cette porte"),
                            new Phrase("tell whoever runs it", "dites-le à qui le fait tourner"))
                    .after(Duration.ofMinutes(1))
                    .refused();
        }

        /// Neither through a proxy of this machine nor from a page in its browser.
        private void onlyFromHere() throws Refused {
            boolean isHere =
                    request.remotePeer().address() instanceof InetSocketAddress address
                            && address.getAddress() != null
                            && address.getAddress().isLoopbackAddress();
            if (!isHere || FORWARDED.stream().anyMatch(request.headers()::contains)) {
                throw Trouble.of(
                                Trouble.Sort.ELSEWHERE,
                                new Phrase(
                                        "this hook has no secret, so that only programs of its own machine may post",
                                        "cette porte n’a pas de secret\u00a0: seuls les programmes de sa machine peuvent y poster"),
                                new Phrase(
                                        "give its node a secret, and sign",
                                        "donnez un secret à son nœud, et signez"))
                        .refused();
            }
        }

        private Refused full(long waiting) {
            return Trouble.of(
                            Trouble.Sort.FULL,
                            Phrase.of(
                                    "%s events wait to be taken in, and nothing was taken",
                                    "%s événements attendent d’être traités, et rien n’a été pris",
                                    Phrase.count(waiting)),
                            new Phrase("send it again later", "renvoyez-le plus tard"))
                    .after(LATER)
                    .refused();
        }

        private static Refused busy() {
            return Trouble.of(
                            Trouble.Sort.UNAVAILABLE,
                            new Phrase(
                                    "too much is being posted at once, and nothing was taken",
                                    "trop d’envois arrivent à la fois, et rien n’a été pris"),
                            new Phrase("send it again", "renvoyez-le"))
                    .after(SOON)
                    .refused();
        }
    }
}

package socle.app.web;

import io.helidon.webserver.http.ServerRequest;
import socle.core.access.Visitor;

/// Knows who asks.
@FunctionalInterface
interface Doorman {

    /// Who it is; `Visitor.NOBODY` when nobody says.
    Entry entry(ServerRequest request);

    /// Whoever works on this machine is the one person that there is.
    static Doorman local() {
        return request -> Peer.isAlone(request) ? new Entry(Visitor.local(), "") : Entry.NOBODY;
    }
}

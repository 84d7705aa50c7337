package socle.api;

import java.io.IOException;

/// A kind whose nodes take in what comes all the time. Its plain work takes in what is there and
/// ends; a server listens.
public interface Listens<S extends Record> {

    /// Begins to listen where `bench.cursor()` says. Called again after a failure.
    Ear listen(Node<S> node, Bench bench) throws IOException, InterruptedException;
}

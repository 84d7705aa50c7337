package socle.core.serve;

import java.util.Optional;

/// Who shows a project: a server, which runs what people ask for and reads edited files anew; or
/// nobody, when its pages are files.
///
/// @param works what people ask it to run
/// @param standing what it serves, and what the files say
public record Host(Optional<Works> works, Optional<Editions.Standing> standing) {

    /// Nobody: nothing runs, nothing is read anew.
    public static final Host NOBODY = new Host(Optional.empty(), Optional.empty());

    /// Begins a run, where there is somebody to do it.
    public Begun run(RunOrder order) throws InterruptedException {
        return works.isPresent() ? works.get().run(order) : new Begun.Leaving();
    }

    /// Makes a node that schedules due, where there is somebody to serve it.
    public Begun fire(JobOrder order) throws InterruptedException {
        return works.isPresent() ? works.get().fire(order) : new Begun.Leaving();
    }

    /// Stops a run; false when it is not one of this process.
    public boolean stop(String run) {
        return works.isPresent() && works.get().stop(run);
    }

    /// How far a run of this process is.
    public Optional<Progress> progress(String run) {
        return works.flatMap(it -> it.progress(run));
    }
}

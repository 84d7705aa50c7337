package socle.app.cli;

/// How a call of the command line ends, as the calling process sees it.
public enum Ending {
    /// Done, and nothing fell.
    DONE(0),
    /// A check or a criterion fell.
    FELL(1),
    /// The project or the command line is wrong.
    WRONG(2),
    /// A node failed to run.
    FAILED(3),
    /// A defect of Socle.
    DEFECT(70),
    /// Stopped by ^C.
    STOPPED(130);

    private final int code;

    Ending(int code) {
        this.code = code;
    }

    /// The process's exit code.
    public int code() {
        return code;
    }
}

package socle.app.cli;

import java.io.PrintStream;

/// Tells a defect of Socle: all that a report needs.
public final class Defect {
    private Defect() {}

    /// The stack trace, and how to report it. In both languages: nothing may be relied on here.
    public static Ending tell(Throwable defect, PrintStream err) {
        defect.printStackTrace(err);
        err.println();
        err.println(
                "socle %s, Java %s, %s %s"
                        .formatted(
                                Version.number(),
                                Runtime.version(),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")));
        err.println(
                "This is a defect of Socle, not of your project. Report it with the lines above and"
                        + " the command that you gave (CONTRIBUTING.md, “Reporting a defect”).");
        err.println(
                "C’est un défaut de Socle, non de votre projet. Signalez-le avec les lignes"
                        + " ci-dessus et la commande donnée (CONTRIBUTING.md, « Reporting a defect"
                        + " »).");
        return Ending.DEFECT;
    }
}

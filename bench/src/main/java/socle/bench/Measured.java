package socle.bench;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/// The main class of a measured process: runs another main class, and writes at the end what the
/// process took.
public final class Measured {
    private Measured() {}

    /// @param arguments the file to write to, the class to run, and its arguments
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Path file = Path.of(arguments[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Usage.write(file, cpu())));
        String[] rest = Arrays.copyOfRange(arguments, 2, arguments.length);
        try {
            Class.forName(arguments[1])
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) rest);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Of all threads, those of the engine and of the compiler among them.
    private static Duration cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? Duration.ofNanos(system.getProcessCpuTime())
                : Duration.ZERO;
    }
}

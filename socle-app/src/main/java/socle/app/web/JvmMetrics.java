package socle.app.web;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.util.List;

/// What the Java of this process says of itself: memory, collections, threads, processor time. The
/// engine's memory is its own and is not in the heap.
final class JvmMetrics {
    private static final double NANOS = 1e9;

    private JvmMetrics() {}

    static void add(List<MetricSnapshot> all) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        all.add(memory("jvm_memory_used_bytes", "Memory in use.", memory, MemoryUsage::getUsed));
        all.add(
                memory(
                        "jvm_memory_committed_bytes",
                        "Memory taken from the system.",
                        memory,
                        MemoryUsage::getCommitted));
        all.add(
                Metrics.gauge(
                        "jvm_threads_current",
                        "Threads of the platform; virtual ones are not counted.",
                        ManagementFactory.getThreadMXBean().getThreadCount()));
        long collections = 0;
        long millis = 0;
        for (GarbageCollectorMXBean one : ManagementFactory.getGarbageCollectorMXBeans()) {
            collections += Math.max(0, one.getCollectionCount());
            millis += Math.max(0, one.getCollectionTime());
        }
        all.add(counter("jvm_gc_collections", "Collections of garbage.", (double) collections));
        all.add(counter("jvm_gc_seconds", "Time spent collecting garbage.", millis / 1_000.0));
        cpu(all);
    }

    private static void cpu(List<MetricSnapshot> all) {
        if (ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system) {
            all.add(
                    counter(
                            "process_cpu_seconds",
                            "Processor time of this process.",
                            Math.max(0, system.getProcessCpuTime()) / NANOS));
        }
    }

    private static GaugeSnapshot memory(
            String name, String help, MemoryMXBean memory, Amount amount) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(
                        Metrics.value(
                                (double) amount.of(memory.getHeapMemoryUsage()),
                                Labels.of("area", "heap")))
                .dataPoint(
                        Metrics.value(
                                (double) amount.of(memory.getNonHeapMemoryUsage()),
                                Labels.of("area", "nonheap")))
                .build();
    }

    private static CounterSnapshot counter(String name, String help, double value) {
        return CounterSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(CounterDataPointSnapshot.builder().value(value).build())
                .build();
    }

    private interface Amount {
        long of(MemoryUsage usage);
    }
}

package socle.kinds.analyse.simulation.law;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The values of each input, draw by draw. Each input has a stream of its own, made of the seed and
/// its name: adding one leaves the draws of the others as they are. One share a draw, brought to
/// the
/// input's law by its quantiles.
public final class Draws {

    /// The generator (Steele & Vigna 2021, *LXM: better splittable pseudorandom number
    /// generators*).
    public static final String GENERATOR = "L64X128MixRandom";

    private static final double STEP = 0x1.0p-53;

    private final Map<String, double[]> values;

    private Draws(Map<String, double[]> values) {
        this.values = values;
    }

    public static Draws of(
            Map<String, Law> laws, List<CorrelationSpec> told, long seed, int draws) {
        Map<String, double[]> shares = new LinkedHashMap<>();
        laws.keySet().forEach(name -> shares.put(name, shares(name, seed, draws)));
        Copula.of(told).copula().ifPresent(copula -> bind(copula, shares, draws));
        laws.forEach(
                (name, law) -> {
                    double[] own = at(shares, name);
                    for (int i = 0; i < draws; i++) {
                        own[i] = law.at(own[i]);
                    }
                });
        return new Draws(shares);
    }

    private static void bind(Copula copula, Map<String, double[]> shares, int draws) {
        List<String> names = copula.names();
        double[] one = new double[names.size()];
        for (int i = 0; i < draws; i++) {
            for (int k = 0; k < one.length; k++) {
                one[k] = at(shares, names.get(k))[i];
            }
            double[] bound = copula.bound(one);
            for (int k = 0; k < one.length; k++) {
                at(shares, names.get(k))[i] = bound[k];
            }
        }
    }

    private static double[] shares(String name, long seed, int draws) {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(mixed(name, seed));
        double[] shares = new double[draws];
        for (int i = 0; i < draws; i++) {
            shares[i] = ((random.nextLong() >>> 11) + 0.5) * STEP;
        }
        return shares;
    }

    /// The first eight bytes of SHA-256 of the seed and the name.
    private static long mixed(String name, long seed) {
        try {
            byte[] text = (seed + " " + name).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text)).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A share that is neither nothing nor all, of which laws may have no value.
    static double inside(double share) {
        return Math.clamp(share, STEP / 2, 1 - STEP);
    }

    /// The values of one input, in the order of the draws.
    public double[] of(String name) {
        return at(values, name);
    }

    private static double[] at(Map<String, double[]> all, String name) {
        return java.util.Objects.requireNonNull(all.get(name), name);
    }
}

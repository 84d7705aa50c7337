package socle.core.access;

/// Where randomness comes from.
public interface Chance {

    /// So many bytes that nobody can guess.
    byte[] bytes(int count);
}

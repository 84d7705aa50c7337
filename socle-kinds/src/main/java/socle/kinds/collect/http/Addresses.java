package socle.kinds.collect.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.DnsResolver;

/// Finds the addresses of hosts, and refuses private ones unless an author named their host: a page
/// of the world must not make us ask our own network (server-side request forgery). What is judged
/// here is what is connected to. A named host that was public once does not become private: its
/// name may have been turned.
final class Addresses implements DnsResolver {

    private final Set<String> mayBeInside = ConcurrentHashMap.newKeySet();

    Addresses(Collection<URI> named) {
        for (URI uri : named) {
            if (uri.getHost() != null) {
                mayBeInside.add(bare(uri.getHost()));
            }
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        String name = bare(host);
        InetAddress[] found = InetAddress.getAllByName(name);
        boolean inside = false;
        for (InetAddress address : found) {
            inside |= isPrivate(address);
        }
        if (inside && !mayBeInside.contains(name)) {
            throw new Inside(name);
        }
        if (!inside) {
            mayBeInside.remove(name);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static String bare(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.startsWith("[") && name.endsWith("]")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    /// Whether an address is not one of the public internet (RFC 6890 and its registries).
    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPrivate(bytes, 0) : isPrivateOfSix(bytes);
    }

    private static boolean isPrivate(byte[] b, int at) {
        int one = b[at] & 0xff;
        int two = b[at + 1] & 0xff;
        return switch (one) {
            case 0, 10, 127 -> true;
            case 100 -> two >= 64 && two < 128; // shared by carriers, and by clouds' metadata
            case 169 -> two == 254;
            case 172 -> two >= 16 && two < 32;
            case 192 -> two == 168 || (two == 0 && b[at + 2] == 0);
            case 198 -> two == 18 || two == 19;
            default -> one >= 224;
        };
    }

    private static boolean isPrivateOfSix(byte[] b) {
        int head = ((b[0] & 0xff) << 8) | (b[1] & 0xff);
        if ((head & 0xfe00) == 0xfc00) { // unique local
            return true;
        }
        if (head == 0x2002) { // 6to4 carries an IPv4 address
            return isPrivate(b, 2);
        }
        boolean translated = head == 0x0064 && (b[2] & 0xff) == 0xff && (b[3] & 0xff) == 0x9b;
        boolean compatible = head == 0 && zeros(b);
        return (translated || compatible) && isPrivate(b, 12);
    }

    private static boolean zeros(byte[] b) {
        for (int i = 2; i < 12; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /// A host whose address is inside a private network.
    static final class Inside extends UnknownHostException {
        @java.io.Serial private static final long serialVersionUID = 1L;

        Inside(String host) {
            super(host);
        }
    }
}

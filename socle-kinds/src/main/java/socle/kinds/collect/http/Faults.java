package socle.kinds.collect.http;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/// Turns the many exceptions of the network into the few reasons there are.
final class Faults {

    private Faults() {}

    /// The reason that the innermost telling cause gives.
    static Reason of(Throwable thrown) {
        Reason found = Reason.HUNG_UP;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Reason told = told(cause);
            if (told != null) {
                found = told;
            }
        }
        return found;
    }

    private static @Nullable Reason told(Throwable cause) {
        return switch (cause) {
            case Unfit unfit -> unfit.reason();
            case Addresses.Inside _ -> Reason.PRIVATE_ADDRESS;
            case UnknownHostException _ -> Reason.UNKNOWN_HOST;
            case ConnectTimeoutException _ -> Reason.SLOW_TO_CONNECT;
            case SocketTimeoutException _ -> Reason.SLOW_TO_ANSWER;
            case NoRouteToHostException _ -> Reason.UNREACHABLE;
            case ConnectException _ -> Reason.REFUSED;
            case CertificateExpiredException _ -> Reason.CERTIFICATE_EXPIRED;
            case CertificateNotYetValidException _ -> Reason.CERTIFICATE_EXPIRED;
            case CertPathBuilderException _ -> Reason.CERTIFICATE_UNTRUSTED;
            case CertPathValidatorException _ -> Reason.CERTIFICATE_UNTRUSTED;
            case SSLPeerUnverifiedException _ -> Reason.CERTIFICATE_OF_ANOTHER;
            case CertificateException e -> certificate(e);
            case SSLException _ -> Reason.TLS;
            case MessageConstraintException e -> constraint(e);
            case MalformedChunkCodingException _ -> Reason.CUT_SHORT;
            case NoHttpResponseException _ -> Reason.HUNG_UP;
            case ConnectionClosedException _ -> Reason.CUT_SHORT;
            case ZipException _ -> Reason.BAD_PACKING;
            case EOFException _ -> Reason.CUT_SHORT;
            case HttpException _ -> Reason.NOT_HTTP;
            case SocketException _ -> Reason.HUNG_UP;
            default -> null;
        };
    }

    /// Lines before the first of HTTP's are passed over up to a limit, then told as one.
    private static Reason constraint(MessageConstraintException e) {
        boolean garbage = String.valueOf(e.getMessage()).contains("empty line");
        return garbage ? Reason.NOT_HTTP : Reason.TOO_LARGE;
    }

    private static @Nullable Reason certificate(CertificateException e) {
        String words = String.valueOf(e.getMessage());
        boolean name =
                words.contains("No subject alternative") || words.contains("No name matching");
        return name ? Reason.CERTIFICATE_OF_ANOTHER : null;
    }
}

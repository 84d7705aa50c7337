package socle.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import socle.api.text.Phrase;

/// What proves a server: a certificate that others gave, or one that it made itself.
final class Certificates {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");

    private static final String STORE = "own.p12";

    /// Of a store that lies in a folder which its owner alone reads: a store has to have one.
    private static final char[] PASSWORD = "socle-own".toCharArray();

    private Certificates() {}

    /// A chain and its key in PEM files.
    static SSLContext given(Path chain, Path key) throws Mistake, IOException {
        try (InputStream in = Files.newInputStream(chain)) {
            Certificate[] all =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(in)
                            .toArray(Certificate[]::new);
            if (all.length == 0) {
                throw unfit(chain);
            }
            PrivateKey secret = key(key, all[0].getPublicKey().getAlgorithm());
            if (!isPair(secret, all[0].getPublicKey())) {
                throw foreign(chain, key);
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setKeyEntry("socle", secret, PASSWORD, all);
            return context(store);
        } catch (NoSuchFileException missing) {
            throw new Mistake(
                    Phrase.of("there is no %s", "il n’y a pas de %s", missing.getFile()),
                    new Phrase(
                            "write --tls-cert FILE --tls-key FILE",
                            "écrivez --tls-cert FICHIER --tls-key FICHIER"));
        } catch (InvalidKeySpecException _) {
            throw foreign(chain, key);
        } catch (GeneralSecurityException _) {
            throw unfit(chain);
        }
    }

    /// What the one signs, the other has to know again; else no browser would come in.
    private static boolean isPair(PrivateKey secret, PublicKey open)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance(signature(open.getAlgorithm()));
        signature.initSign(secret);
        signature.update(STORE.getBytes(StandardCharsets.US_ASCII));
        byte[] signed = signature.sign();
        signature.initVerify(open);
        signature.update(STORE.getBytes(StandardCharsets.US_ASCII));
        return signature.verify(signed);
    }

    private static String signature(String algorithm) {
        return switch (algorithm) {
            case "EC" -> "SHA256withECDSA";
            case "EdDSA" -> algorithm;
            default -> "SHA256with" + algorithm;
        };
    }

    private static Mistake foreign(Path chain, Path key) {
        return new Mistake(
                Phrase.of(
                        "%s is not the key of the first certificate in %s",
                        "%s n’est pas la clé du premier certificat de %s", key, chain),
                new Phrase(
                        "give the key with which the certificate was asked for, and the server's own"
                                + " certificate first",
                        "donnez la clé avec laquelle le certificat a été demandé, et le certificat du"
                                + " serveur d’abord"));
    }

    private static PrivateKey key(Path file, String algorithm)
            throws IOException, GeneralSecurityException, Mistake {
        Matcher found = KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        if (!found.find()) {
            throw new Mistake(
                    Phrase.of(
                            "%s holds no private key in PKCS #8",
                            "%s ne contient pas de clé privée en PKCS #8", file),
                    Phrase.of(
                            "make one: openssl pkcs8 -topk8 -nodes -in %1$s -out key.pem",
                            "faites-en une\u00a0: openssl pkcs8 -topk8 -nodes -in %1$s -out key.pem",
                            file));
        }
        byte[] bytes = Base64.getMimeDecoder().decode(found.group(1));
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    private static Mistake unfit(Path chain) {
        return new Mistake(
                Phrase.of(
                        "%s and its key are no certificate in PEM",
                        "%s et sa clé ne sont pas un certificat en PEM", chain),
                new Phrase(
                        "give the chain, the server's own certificate first",
                        "donnez la chaîne, le certificat du serveur d’abord"));
    }

    /// The one that this project's server made for itself; made when it is not there.
    ///
    /// @param folder where it lies
    static SSLContext own(Path folder, InetAddress address)
            throws Mistake, IOException, InterruptedException {
        Path file = folder.resolve(STORE);
        try {
            if (!Files.exists(file)) {
                make(file, address);
            }
            return context(store(file));
        } catch (GeneralSecurityException e) {
            throw new Mistake(
                    Phrase.of("%s cannot be read", "%s est illisible", file),
                    new Phrase(
                            "remove it: another one is made",
                            "retirez-le\u00a0: un autre sera fait"));
        }
    }

    /// The SHA-256 by which people know it again (hexadecimal, as browsers show it).
    static String fingerprint(Path folder) throws IOException {
        try {
            byte[] certificate = store(folder.resolve(STORE)).getCertificate("socle").getEncoded();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate);
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /// By the JDK's own keytool: the JDK has no other way to make a certificate.
    private static void make(Path file, InetAddress address)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        }
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                                .toString(),
                                        "-genkeypair",
                                        "-alias",
                                        "socle",
                                        "-keyalg",
                                        "EC",
                                        "-groupname",
                                        "secp256r1",
                                        "-dname",
                                        "CN=Socle",
                                        "-ext",
                                        "san=dns:localhost,ip:127.0.0.1" + further(address),
                                        "-validity",
                                        "397",
                                        "-storetype",
                                        "PKCS12",
                                        "-keystore",
                                        file.toString(),
                                        "-storepass",
                                        new String(PASSWORD)))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said.strip());
        }
    }

    private static String further(InetAddress address) {
        return address.isAnyLocalAddress() || address.isLoopbackAddress()
                ? ""
                : ",ip:" + address.getHostAddress();
    }
}

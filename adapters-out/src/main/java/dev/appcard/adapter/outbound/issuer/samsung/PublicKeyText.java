package dev.appcard.adapter.outbound.issuer.samsung;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The setting {@code ISSUER_SAMSUNG_PUBLIC_KEY}. */
public final class PublicKeyText {

    /** What the setting must look like, for the operator. */
    public static final String DESCRIPTION =
            "the PEM text of an RSA public key of 2048 bits or more, or an http address on the loopback (demo only)";

    private static final int LEAST_BITS = 2048;
    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----\\s*");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private PublicKeyText() {}

    public static boolean isValid(String text) {
        return address(text).isPresent() || key(text).isPresent();
    }

    /** The key, if the text is PEM; line ends may be written as {@code \n}, as in files of environment variables. */
    static Optional<PublicKey> key(String text) {
        Matcher pem = PEM.matcher(text.replace("\\n", "\n"));
        return pem.matches() ? decode(pem.group(1)) : Optional.empty();
    }

    /** The address, if the text is one on the loopback. */
    static Optional<URI> address(String text) {
        try {
            URI uri = URI.create(text);
            boolean loopback =
                    "http".equals(uri.getScheme()) && uri.getHost() != null && LOOPBACK.contains(uri.getHost());
            return loopback ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<PublicKey> decode(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            boolean large = key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_BITS;
            return large ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException noKey) {
            return Optional.empty();
        }
    }
}

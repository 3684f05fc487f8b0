package tragnetz.notifications.channels;

import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** RFC 8292: a push service knows by a signed ticket that it is the same house that calls. */
@Component
public class Vapid {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final Duration GOOD_FOR = Duration.ofHours(6);

    private final PrivateKey key;
    private final String publicKey;
    private final String contact;

    /**
     * The file {@code vapid} of the key folder: the private key and the public point, a line each.
     */
    Vapid(KeyFolder keys, Settings settings) throws GeneralSecurityException {
        String[] lines = keys.text("vapid", Vapid::fresh).split("\n", 2);
        this.key =
                KeyFactory.getInstance("EC")
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines[0])));
        this.publicKey = lines[1].strip();
        this.contact = settings.baseUrl().toString();
    }

    /** Base64url of the uncompressed point, as browsers want it. */
    public String publicKey() {
        return publicKey;
    }

    /** The header {@code Authorization} for a call to this push service. */
    String authorization(URI endpoint) {
        String origin = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        String head = encoded("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        String claims =
                encoded(
                        "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                                .formatted(
                                        origin,
                                        Instant.now().plus(GOOD_FOR).getEpochSecond(),
                                        contact));
        return "vapid t="
                + head
                + "."
                + claims
                + "."
                + signed(head + "." + claims)
                + ", k="
                + publicKey;
    }

    private String signed(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            ECPublicKey open = (ECPublicKey) pair.getPublic();
            byte[] point = new byte[65];
            point[0] = 4;
            put(open.getW().getAffineX(), point, 1);
            put(open.getW().getAffineY(), point, 33);
            return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
                    + "\n"
                    + URL.encodeToString(point);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 32 bytes, the largest first, without the sign. */
    private static void put(BigInteger number, byte[] into, int from) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, into, from + 32 - length, length);
    }
}

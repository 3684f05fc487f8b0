package tragnetz.privacy.audit;

import org.springframework.stereotype.Component;

import tragnetz.shared.crypto.KeyFolder;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of the audit log, outside the database: one for seals, one for the heads of days. */
@Component
class Seals {

    private final SecretKeySpec sealing;
    private final PrivateKey signing;
    private final PublicKey proving;

    Seals(KeyFolder keys) {
        this.sealing =
                new SecretKeySpec(HexFormat.of().parseHex(keys.secret("audit-seal")), "HmacSHA256");
        String[] pair = keys.text("audit-signing", Seals::pair).split("\n", 2);
        try {
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            this.signing = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(pair[0])));
            this.proving = factory.generatePublic(new X509EncodedKeySpec(bytes(pair[1])));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key audit-signing is not whole", e);
        }
    }

    /** HMAC-SHA256 over the seal before and the line's content. */
    byte[] seal(byte[] before, long place, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(sealing);
            mac.update(before);
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(place).array());
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(UUID chain, LocalDate day, long place, byte[] seal) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(head(chain, day, place, seal));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(Head head) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(proving);
            signature.update(head(head.chainId(), head.day(), head.place(), head.seal()));
            return signature.verify(head.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] head(UUID chain, LocalDate day, long place, byte[] seal) {
        return ByteBuffer.allocate(32 + seal.length)
                .putLong(chain.getMostSignificantBits())
                .putLong(chain.getLeastSignificantBits())
                .putLong(day.toEpochDay())
                .putLong(place)
                .put(seal)
                .array();
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text.strip());
    }

    private static String pair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64.Encoder encoder = Base64.getEncoder();
            return encoder.encodeToString(pair.getPrivate().getEncoded())
                    + "\n"
                    + encoder.encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package tragnetz.privacy.audit;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.UUID;

/**
 * A line as it is sealed: everything except the person, for whom stands a salted hash.
 *
 * @param micros when, in microseconds since 1970
 * @param place position in its chain, from 1; null as long as it is not sealed
 */
record SealedLine(
        long id,
        UUID chainId,
        long micros,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable UUID accountId,
        byte @Nullable [] salt,
        byte @Nullable [] actor,
        String command,
        String path,
        String request,
        @Nullable String done,
        boolean refused,
        @Nullable Long place,
        byte @Nullable [] seal) {

    /** The bytes under the seal; each part carries its length. */
    byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            out.writeLong(micros);
            out.writeUTF(chainId.toString());
            out.writeUTF(Objects.toString(organisationId, ""));
            out.writeUTF(Objects.toString(networkId, ""));
            out.writeInt(actor == null ? 0 : actor.length);
            out.write(actor == null ? new byte[0] : actor);
            out.writeUTF(command);
            out.writeUTF(path);
            out.writeUTF(request);
            out.writeUTF(Objects.toString(done, ""));
            out.writeBoolean(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Whether the person named is the one who was sealed; forgotten persons cannot be checked. */
    boolean actorHolds() {
        if (accountId == null || salt == null) {
            return true;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(
                    java.nio.ByteBuffer.allocate(16)
                            .putLong(accountId.getMostSignificantBits())
                            .putLong(accountId.getLeastSignificantBits())
                            .array());
            return MessageDigest.isEqual(digest.digest(), actor);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

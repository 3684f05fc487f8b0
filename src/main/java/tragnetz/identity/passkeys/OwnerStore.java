package tragnetz.identity.passkeys;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Accounts as Spring Security's passkeys know them: a random handle and the name. */
@Repository
class OwnerStore implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    OwnerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Bytes handle(UUID account) {
        return new Bytes(
                ByteBuffer.allocate(16)
                        .putLong(account.getMostSignificantBits())
                        .putLong(account.getLeastSignificantBits())
                        .array());
    }

    static UUID account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(account(handle));
    }

    /** By the account's id as text: names are not unique here. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return find(UUID.fromString(account));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Accounts are opened elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts are erased elsewhere");
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID account) {
        return jdbc.sql("select display_name from identity.account where account_id = :account")
                .param("account", account)
                .query(String.class)
                .optional()
                .map(
                        name ->
                                ImmutablePublicKeyCredentialUserEntity.builder()
                                        .id(handle(account))
                                        .name(name)
                                        .displayName(name)
                                        .build())
                .orElse(null);
    }
}

package tragnetz.identity.passkeys;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Passkeys as Spring Security reads and writes them. */
@Repository
class CredentialStore implements UserCredentialRepository {

    /** The device counted backwards: somebody holds a copy of its key. */
    static final class Cloned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cloned() {
            super("cloned passkey", null, false, false);
        }
    }

    private static final RowMapper<CredentialRecord> ROW = CredentialStore::record;

    private final JdbcClient jdbc;

    CredentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(CredentialRecord passkey) {
        if (findByCredentialId(passkey.getCredentialId()) == null) {
            insert(passkey);
        } else if (!count(passkey)) {
            throw new Cloned();
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql("select * from identity.passkey where credential_id = :id")
                .param("id", id.getBytes())
                .query(ROW)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes account) {
        return jdbc.sql("select * from identity.passkey where account_id = :account limit 50")
                .param("account", OwnerStore.account(account))
                .query(ROW)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from identity.passkey where credential_id = :id")
                .param("id", id.getBytes())
                .update();
    }

    private void insert(CredentialRecord passkey) {
        Bytes clientData = passkey.getAttestationClientDataJSON();
        jdbc.sql(
                        """
                        insert into identity.passkey (account_id, id, credential_id, public_key, sign_count, verified, transports,
                            backup_eligible, backed_up, attestation, client_data, label)
                        values (:account, :id, :credential, :key, :count, :verified, :transports,
                            :eligible, :backed, :attestation, :client, :label)
                        """)
                .param("account", OwnerStore.account(passkey.getUserEntityUserId()))
                .param("id", UUID.randomUUID())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param("client", clientData == null ? null : clientData.getBytes())
                .param("label", passkey.getLabel())
                .update();
    }

    /** Spring compares with the count of the registration only; here it must rise every time. */
    private boolean count(CredentialRecord passkey) {
        return jdbc.sql(
                                """
                                update identity.passkey set sign_count = :count, used_at = now()
                                where credential_id = :id and (sign_count < :count or sign_count = 0 and :count = 0)
                                """)
                        .param("count", passkey.getSignatureCount())
                        .param("id", passkey.getCredentialId().getBytes())
                        .update()
                == 1;
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        byte[] clientData = row.getBytes("client_data");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(OwnerStore.handle(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(
                        Arrays.stream((Object[]) row.getArray("transports").getArray())
                                .map(it -> AuthenticatorTransport.valueOf(it.toString()))
                                .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(clientData == null ? null : new Bytes(clientData))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .build();
    }
}

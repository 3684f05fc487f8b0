package tragnetz.identity.passkeys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;

/** Passkeys go with the account; questions put to them go within an hour, answered or not. */
@Configuration(proxyBeanMethods = false)
class PasskeyData {

    @Bean
    PersonalTable passkeyPlug() {
        return PersonalTable.of("identity.passkey", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select label, transports, sign_count, verified, backup_eligible, backed_up, created_at, used_at
                        from identity.passkey where account_id = :account order by created_at limit 500
                        """)
                .withholding("id", "credential_id", "public_key", "attestation", "client_data")
                .erased("delete from identity.passkey where account_id = :account");
    }

    @Bean
    PersonalTable challengePlug() {
        return PersonalTable.of("identity.passkey_challenge", Retention.hours(1, Basis.CONTRACT))
                .withholding("challenge", "created_at")
                .expired(
                        """
                        delete from identity.passkey_challenge where challenge in (select challenge from identity.passkey_challenge
                            where created_at < now() - interval '1 hour' limit :limit)
                        """)
                .erased("delete from identity.passkey_challenge where account_id = :account");
    }
}

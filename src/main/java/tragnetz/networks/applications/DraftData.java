package tragnetz.networks.applications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;

/** Answers on their way; sealed with a secret that we do not have, they tell nobody anything. */
@Configuration(proxyBeanMethods = false)
class DraftData {

    @Bean
    PersonalTable draftPlug() {
        return PersonalTable.of("networks.application_draft", Retention.hours(2, Basis.CONTRACT))
                .withholding("token_hash", "sealed", "network_id", "expires_at")
                .expired(
                        """
                        delete from networks.application_draft where token_hash in (select token_hash from networks.application_draft
                            where expires_at < now() limit :limit)
                        """);
    }
}

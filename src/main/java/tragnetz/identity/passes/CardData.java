package tragnetz.identity.passes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/**
 * A card and its PIN are hashes; the person reads when it was given and by whom. An account that
 * was made for a card goes with it when nobody set it up in its 24 hours.
 */
@Configuration(proxyBeanMethods = false)
class CardData {

    @Bean
    PersonalTable cardPlug() {
        return PersonalTable.of("identity.card", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select c.issued_at, issuer.display_name as issued_by, c.network_id, c.until, c.enrolled_at, c.blocked_at, c.replaced_at
                        from identity.card c left join identity.account issuer on issuer.account_id = c.issued_by
                        where c.account_id = :account order by c.issued_at limit 500
                        """)
                .withholding("id", "lookup", "pin_salt", "pin_hash")
                .expired(
                        """
                        delete from identity.account where account_id in (select c.account_id from identity.card c
                            where c.replaced_at is null and c.enrolled_at is null and c.until < now()
                            and not exists (select from identity.card o where o.account_id = c.account_id and o.enrolled_at is not null)
                            and not exists (select from identity.email e where e.account_id = c.account_id)
                            and not exists (select from identity.passkey p where p.account_id = c.account_id) limit :limit)
                        """)
                .erased("delete from identity.card where account_id = :account");
    }
}

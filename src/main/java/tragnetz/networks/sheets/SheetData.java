package tragnetz.networks.sheets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** Who brought which list, and the contact persons that came of them. */
@Configuration(proxyBeanMethods = false)
class SheetData {

    @Bean
    PersonalTable sheetPlug() {
        return PersonalTable.of(
                        "networks.sheet", Retention.days(30, Start.CREATION, Basis.INTEREST))
                .exported(
                        """
                        select n.name as network_id, s.kind, s.file, s.made_at, s.made_at + interval '30 days' as vanishes_at
                        from networks.sheet s cross join lateral (select name from networks.pub_network where id = s.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        where s.account_id = :account order by s.made_at limit 500
                        """)
                .withholding("id", "heads", "columns", "state")
                .expired(
                        """
                        delete from networks.sheet where (network_id, id) in (select network_id, id from networks.sheet
                            where made_at < now() - interval '30 days' limit :limit)
                        """)
                .erased("delete from networks.sheet where account_id = :account");
    }

    @Bean
    PersonalTable contactPersonPlug() {
        return PersonalTable.of(
                        "networks.contact_person",
                        Retention.days(365, Start.CREATION, Basis.INTEREST))
                .exported(
                        """
                        select n.name as network_id, p.name, p.function, p.organisation, p.email, p.phone, p.languages, p.made_at, p.invited_at,
                            p.reminded_at, p.bounced_at, p.made_at + interval '365 days' as vanishes_at
                        from networks.contact_person p cross join lateral (select name from networks.pub_network where id = p.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        where p.account_id = :account order by p.made_at limit 500
                        """)
                .withholding(
                        "id", "organisation_id", "version", "due_at", "invited_by", "invitation_id")
                .expired(
                        """
                        delete from networks.contact_person where (network_id, id) in (select network_id, id from networks.contact_person
                            where made_at < now() - interval '365 days' limit :limit)
                        """)
                .erased("delete from networks.contact_person where account_id = :account");
    }

    @Bean
    Luggage packedContactPersons() {
        return Luggage.ofNetwork("networks.contact_person", "jsonb_build_object('due_at', null)");
    }
}

package tragnetz.circulars.circulars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** Circulars are kept for two years, answers for one; an ended subscription stays ended. */
@Configuration(proxyBeanMethods = false)
class CircularData {

    private static final String NETWORK =
            """
            cross join lateral (select name from networks.pub_network where id = x.network_id
                order by (text_language = language) desc, text_language limit 1) n
            """;

    @Bean
    PersonalTable circularPlug() {
        return PersonalTable.of(
                        "circulars.circular", Retention.days(730, Start.CREATION, Basis.INTEREST))
                .exported(
                        """
                        select n.name as network_id, x.language, x.state, x.groups, x.created_at, x.due_at, x.begun_at, x.ended_at,
                            x.created_at + interval '730 days' as vanishes_at from circulars.circular x
                        """
                                + NETWORK
                                + "where x.written_by = :account order by x.created_at limit 1000")
                .withholding("id", "news", "version", "written_by", "tries", "again_at")
                .expired(
                        """
                        delete from circulars.circular where id in (select id from circulars.circular
                            where created_at < now() - interval '730 days' limit :limit)
                        """)
                .erased(
                        "update circulars.circular set written_by = null where written_by ="
                                + " :account");
    }

    @Bean
    PersonalTable deliveryPlug() {
        return PersonalTable.of(
                        "circulars.delivery", Retention.days(730, Start.CREATION, Basis.INTEREST))
                .exported(
                        """
                        select n.name as network_id, x.language, x.fate, x.closed from circulars.delivery x
                        """
                                + NETWORK
                                + "where x.account_id = :account order by 1 limit 1000")
                .withholding("circular_id", "mail_id", "led")
                .erased("delete from circulars.delivery where account_id = :account");
    }

    @Bean
    PersonalTable subscriptionPlug() {
        return PersonalTable.of("circulars.subscription", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select n.name as network_id, x.ended_at from circulars.subscription x
                        """
                                + NETWORK
                                + "where x.account_id = :account order by 1 limit 1000")
                .withholding("token_hash", "former_hashes")
                .erased("delete from circulars.subscription where account_id = :account");
    }

    /**
     * In the new house nothing leaves before somebody there says so, and nothing waits for ever.
     */
    @Bean
    Luggage packedCirculars() {
        return Luggage.ofNetwork(
                "circulars.circular",
                """
                case t.state when 'scheduled' then jsonb_build_object('state', 'draft')
                    when 'underway' then jsonb_build_object('state', 'gone', 'ended_at', now()) else '{}' end
                """);
    }

    @Bean
    Luggage packedCircularTexts() {
        return Luggage.ofNetwork("circulars.circular_text");
    }

    @Bean
    Luggage packedDeliveries() {
        return Luggage.ofNetwork(
                "circulars.delivery",
                """
                case t.fate when 'waiting' then jsonb_build_object('fate', 'unsure') else '{}' end
                """);
    }

    @Bean
    Luggage packedReplies() {
        return Luggage.ofNetwork("circulars.reply").sealedFor("network_id");
    }

    @Bean
    Luggage packedSubscriptions() {
        return Luggage.ofNetwork("circulars.subscription");
    }
}

package tragnetz.networks.functions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** What a person answers for, as long as she has the seat. */
@Configuration(proxyBeanMethods = false)
class FunctionData {

    @Bean
    PersonalTable seatFunctionPlug() {
        return PersonalTable.of("networks.seat_function", Retention.asLongAsTheAccount())
                .exported(
                        """
                        select n.name as network_id, f.function, f.days, f.changed_at from networks.seat_function f
                        cross join lateral (select name from networks.pub_network where id = f.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        where f.account_id = :account order by n.name limit 500
                        """)
                .withholding("seat_id")
                .erased("delete from networks.seat_function where account_id = :account");
    }

    @Bean
    Luggage packedSeatFunctions() {
        return Luggage.ofNetwork("networks.seat_function");
    }
}

package tragnetz.circles.calls;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** Who called for help in a circle. */
@Configuration(proxyBeanMethods = false)
class CallData {

    /** The name of the caller goes with the belonging; the call stays for the others. */
    @Bean
    PersonalTable circleCallPlug() {
        return PersonalTable.of("circles.call", Retention.untilItExpires())
                .exported(
                        """
                        select c.name as circle_id, x.made_at, x.told_at, x.state, x.closed_at from circles.call x
                        join circles.belonging b on b.network_id = x.network_id and b.circle_id = x.circle_id and b.member_id = x.caller_id
                        join circles.circle c on c.network_id = x.network_id and c.id = x.circle_id
                        where b.account_id = :account order by x.made_at desc limit 1000
                        """)
                .withholding("network_id", "id", "member_id", "caller_id");
    }
}

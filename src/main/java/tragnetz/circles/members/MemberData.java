package tragnetz.circles.members;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.circles.circles.Agreed;
import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

/** Names in circles and open invitations. */
@Configuration(proxyBeanMethods = false)
class MemberData {

    /** Goes with the belonging. */
    @Bean
    PersonalTable circleMemberPlug() {
        return PersonalTable.of("circles.member", Retention.untilItExpires())
                .exported(
                        """
                        select c.name as circle_id, m.name, m.language, m.host, m.since, m.left_at
                        from circles.belonging b join circles.circle c on c.network_id = b.network_id and c.id = b.circle_id
                        join circles.member m on m.network_id = b.network_id and m.circle_id = b.circle_id and m.id = b.member_id
                        where b.account_id = :account order by c.name limit 1000
                        """)
                .withholding("network_id", "id", "folded");
    }

    @Bean
    PersonalTable circleInvitationPlug() {
        return PersonalTable.of(
                        "circles.invitation",
                        Retention.days(30, Retention.Start.CREATION, Retention.Basis.CONTRACT))
                .exported(
                        """
                        select c.name as circle_id, i.invited_at, i.invited_at + interval '30 days' as vanishes_at
                        from circles.invitation i join circles.circle c on c.network_id = i.network_id and c.id = i.circle_id
                        where i.account_id = :account or i.inviter_id = :account order by i.invited_at desc limit 1000
                        """)
                .withholding("network_id", "inviter_id", "barred")
                .expired(
                        """
                        delete from circles.invitation where (network_id, circle_id, account_id, inviter_id) in (
                            select network_id, circle_id, account_id, inviter_id from circles.invitation
                            where invited_at < now() - interval '30 days' limit :limit)
                        """)
                .erased(
                        "delete from circles.invitation where account_id = :account or inviter_id ="
                                + " :account");
    }

    @Bean
    Luggage packedBelongings() {
        return Agreed.rows("circles.belonging");
    }

    @Bean
    Luggage packedCircleMembers() {
        return Agreed.rows("circles.member");
    }

    @Bean
    Luggage packedCircleInvitations() {
        return Agreed.rows("circles.invitation");
    }
}

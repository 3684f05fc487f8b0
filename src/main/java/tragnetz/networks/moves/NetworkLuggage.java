package tragnetz.networks.moves;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** What networks themselves take along. */
@Configuration(proxyBeanMethods = false)
class NetworkLuggage {

    @Bean
    Luggage packedNetworks() {
        return Luggage.of(
                        "networks.network",
                        "select (jsonb_populate_record(n, jsonb_build_object('packed_at', null))).*"
                                + " from networks.network n where n.id = :network")
                .printed("/n/{slug}");
    }

    @Bean
    Luggage packedNetworkTexts() {
        return Luggage.ofNetwork("networks.network_text");
    }

    /** In the new house the moved network looks after organisations without editors. */
    @Bean
    Luggage packedOrganisations() {
        return Luggage.of(
                        "networks.organisation",
                        """
                        select (jsonb_populate_record(o, jsonb_build_object('steward_id', :network))).* from networks.organisation o
                        where o.id in (select k.organisation_id from networks.known_organisation k where k.network_id = :network)
                        """)
                .printed("/organisations/{id}");
    }

    @Bean
    Luggage packedOrganisationTexts() {
        return Luggage.ofOrganisations("networks.organisation_text");
    }

    @Bean
    Luggage packedMemberships() {
        return Luggage.ofNetwork("networks.membership");
    }

    @Bean
    Luggage packedContacts() {
        return Luggage.ofNetwork("networks.contact");
    }

    @Bean
    Luggage packedContactTexts() {
        return Luggage.ofNetwork("networks.contact_text");
    }

    @Bean
    Luggage packedSeats() {
        return Luggage.ofNetwork("networks.seat");
    }

    /** Who had a paper pass; the card itself is issued anew, see tables-that-stay.txt. */
    @Bean
    Luggage packedPasses() {
        return Luggage.ofNetwork("networks.pass");
    }

    @Bean
    Luggage packedInvitations() {
        return Luggage.ofNetwork("networks.invitation");
    }
}

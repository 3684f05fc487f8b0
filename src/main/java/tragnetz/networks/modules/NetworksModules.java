package tragnetz.networks.modules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;

/** What networks themselves bring; every other feature declares its own. */
@Configuration(proxyBeanMethods = false)
class NetworksModules {

    @Bean
    NetworkModule homeModule() {
        return NetworkModule.of(
                "home",
                10,
                Start.ALWAYS,
                "",
                "edit",
                "articles",
                "news",
                "look",
                "domain",
                "modules",
                "publication",
                "legal",
                "privacy",
                "barriers",
                "handover",
                "move",
                "site");
    }

    @Bean
    NetworkModule membersModule() {
        return NetworkModule.of(
                "members",
                20,
                Start.ALWAYS,
                "members",
                "memberships",
                "directory",
                "authorities",
                "organisations",
                "people",
                "seats",
                "invitations",
                "sheets",
                "contacts",
                "poster");
    }

    @Bean
    NetworkModule passesModule() {
        return NetworkModule.of("passes", 60, Start.LATER, "passes");
    }
}

package tragnetz.networks.articles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** What networks have written moves house with them, with everything it said before. */
@Configuration(proxyBeanMethods = false)
class ArticleLuggage {

    @Bean
    Luggage packedArticles() {
        return Luggage.ofNetwork("networks.article");
    }

    @Bean
    Luggage packedArticleTexts() {
        return Luggage.ofNetwork("networks.article_text");
    }

    @Bean
    Luggage packedArticleVersions() {
        return Luggage.ofNetwork("networks.article_version");
    }
}

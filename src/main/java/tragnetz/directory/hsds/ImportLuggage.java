package tragnetz.directory.hsds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.Luggage;

/** What was imported goes along, so that the next import from the same source finds its records. */
@Configuration(proxyBeanMethods = false)
class ImportLuggage {

    @Bean
    Luggage packedImportRuns() {
        return Luggage.ofNetwork("directory.import_run").naming("account_id");
    }

    @Bean
    Luggage packedImportRows() {
        return Luggage.ofNetwork("directory.import_row");
    }

    @Bean
    Luggage packedImportItems() {
        return Luggage.ofNetwork("directory.import_item");
    }
}

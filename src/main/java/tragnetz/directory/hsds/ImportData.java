package tragnetz.directory.hsds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

/** A package's report belongs to its network; it forgets who read the package in. */
@Configuration(proxyBeanMethods = false)
class ImportData {

    @Bean
    PersonalTable importPlug() {
        return PersonalTable.of(
                        "directory.import_run", Retention.days(365, Start.CREATION, Basis.INTEREST))
                .exported(
                        """
                        select (select name from networks.pub_network where id = network_id order by text_language limit 1) as network_id,
                            file, started_at, ended_at, started_at + interval '365 days' as vanishes_at
                        from directory.import_run where account_id = :account order by started_at desc limit 1000
                        """)
                .withholding("id")
                .expired(
                        """
                        delete from directory.import_run where (network_id, id) in (select network_id, id from directory.import_run
                            where started_at < now() - interval '365 days' limit :limit)
                        """)
                .erased(
                        """
                        update directory.import_run set account_id = null, file = ''
                        where account_id = :account
                        """);
    }
}

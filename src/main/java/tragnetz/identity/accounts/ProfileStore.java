package tragnetz.identity.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

@Repository
class ProfileStore {

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Profile profile(UUID account) {
        return jdbc.sql(
                        """
                        select display_name, languages, ui_language, quiet_from, quiet_until, shared_phone, version
                        from identity.account where account_id = :account
                        """)
                .param("account", account)
                .query(Profile.class)
                .single();
    }

    /** False when somebody else has saved since this version was read. */
    boolean save(UUID account, Profile profile) {
        return jdbc.sql(
                                """
                                update identity.account set display_name = :name, languages = :languages, ui_language = :ui,
                                    quiet_from = :from, quiet_until = :until, shared_phone = :shared, version = version + 1
                                where account_id = :account and version = :version
                                """)
                        .param("account", account)
                        .param("name", profile.displayName())
                        .param("languages", profile.languages().toArray(String[]::new))
                        .param("ui", profile.uiLanguage())
                        .param("from", profile.quietFrom())
                        .param("until", profile.quietUntil())
                        .param("shared", profile.sharedPhone())
                        .param("version", profile.version())
                        .update()
                == 1;
    }
}

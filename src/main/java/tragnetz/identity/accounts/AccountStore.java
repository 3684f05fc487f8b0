package tragnetz.identity.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Repository
class AccountStore implements Accounts {

    private static final Machine MACHINE = new Machine("accounts");

    private final Door door;
    private final JdbcClient jdbc;

    AccountStore(Door door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
    }

    @Override
    public UUID open(
            String name, @Nullable String email, List<String> languages, String uiLanguage) {
        Optional<UUID> known = email == null ? Optional.empty() : byEmail(email);
        return known.orElseGet(
                () -> {
                    UUID account = UUID.randomUUID();
                    open(account, name, email, languages, uiLanguage);
                    return account;
                });
    }

    @Override
    public void open(
            UUID account,
            String name,
            @Nullable String email,
            List<String> languages,
            String uiLanguage) {
        door.as(
                MACHINE,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into identity.account (account_id, display_name, languages, ui_language)
                                    values (:account, :name, :languages, :ui)
                                    """)
                            .param("account", account)
                            .param("name", name)
                            .param("languages", languages.toArray(String[]::new))
                            .param("ui", uiLanguage)
                            .update();
                    if (email != null) {
                        jdbc.sql(
                                        "insert into identity.email (account_id, address) values"
                                                + " (:account, :address)")
                                .param("account", account)
                                .param("address", email.toLowerCase(Locale.ROOT))
                                .update();
                    }
                    return null;
                });
    }

    @Override
    public Optional<UUID> byEmail(String email) {
        return door.as(
                MACHINE,
                () ->
                        jdbc.sql("select account_id from identity.email where address = :address")
                                .param("address", email.toLowerCase(Locale.ROOT))
                                .query(UUID.class)
                                .optional());
    }

    @Override
    public void abandon(UUID account) {
        door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        """
                                        delete from identity.account a where account_id = :account and not administrator
                                            and not exists (select from identity.email e where e.account_id = a.account_id and e.confirmed_at is not null)
                                            and not exists (select from identity.session s where s.account_id = a.account_id)
                                            and not exists (select from identity.passkey p where p.account_id = a.account_id)
                                            and not exists (select from identity.card c where c.account_id = a.account_id)
                                        """)
                                .param("account", account)
                                .update());
    }

    @Override
    public void appoint(UUID account) {
        door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        "update identity.account set administrator = true where"
                                                + " account_id = :account")
                                .param("account", account)
                                .update());
    }

    @Override
    public List<UUID> administrators() {
        return door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        "select account_id from identity.account where"
                                                + " administrator order by created_at limit 100")
                                .query(UUID.class)
                                .list());
    }

    @Override
    public boolean administered() {
        return door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        "select exists (select from identity.account where"
                                                + " administrator)")
                                .query(Boolean.class)
                                .single());
    }
}

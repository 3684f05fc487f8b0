package tragnetz.identity.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.identity.Addressees;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;

import java.util.Optional;
import java.util.UUID;

@Repository
class MailboxStore implements Addressees {

    private static final Machine MACHINE = new Machine("mailboxes");

    private record Row(String address, String uiLanguage, boolean neutral) {}

    private final Door door;
    private final JdbcClient jdbc;

    MailboxStore(Door door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Addressee> of(UUID account) {
        return door.as(MACHINE, () -> row(account))
                .map(
                        row ->
                                new Addressee(
                                        account,
                                        new Address(row.address()),
                                        Language.of(row.uiLanguage()).orElse(Language.DE),
                                        row.neutral()));
    }

    private Optional<Row> row(UUID account) {
        return jdbc.sql(
                        """
                        select e.address, a.ui_language, exists (select from identity.session s
                            where s.account_id = a.account_id and s.shared_phone and s.expires_at > now()) as neutral
                        from identity.account a join identity.email e using (account_id)
                        where a.account_id = :account
                        """)
                .param("account", account)
                .query(Row.class)
                .optional();
    }
}

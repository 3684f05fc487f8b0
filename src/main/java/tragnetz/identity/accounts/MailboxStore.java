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

    @Override
    public Addressee at(UUID id, Address address, Language language) {
        return new Addressee(id, address, language, door.as(MACHINE, () -> shares(address)));
    }

    private boolean shares(Address address) {
        return jdbc.sql(
                        """
                        select exists (select from identity.email e join identity.account a using (account_id)
                            where e.address = :address and a.shared_phone)
                        """)
                .param("address", address.text())
                .query(Boolean.class)
                .single();
    }

    private Optional<Row> row(UUID account) {
        return jdbc.sql(
                        """
                        select e.address, a.ui_language, a.shared_phone as neutral
                        from identity.account a join identity.email e using (account_id)
                        where a.account_id = :account
                        """)
                .param("account", account)
                .query(Row.class)
                .optional();
    }
}

package tragnetz.privacy.erasures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledger: hashes of erased accounts; called in the machine room only. */
@Repository
class ErasureStore {

    /** A line of the ledger; hashes in hexadecimal digits. */
    record Erased(String account, String receipt, LocalDate day) {}

    private final JdbcClient jdbc;

    ErasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Erased insert(UUID account, byte[] receiptHash) {
        return jdbc.sql(
                        """
                        insert into privacy.erasure (account_hash, receipt_hash) values (sha256(uuid_send(:account)), :receipt)
                        returning encode(account_hash, 'hex') as account, encode(receipt_hash, 'hex') as receipt, erased_on as day
                        """)
                .param("account", account)
                .param("receipt", receiptHash)
                .query(Erased.class)
                .single();
    }

    Optional<LocalDate> day(byte[] receiptHash) {
        return jdbc.sql("select erased_on from privacy.erasure where receipt_hash = :receipt")
                .param("receipt", receiptHash)
                .query(LocalDate.class)
                .optional();
    }

    /** The whole ledger; its clock keeps it short. */
    List<Erased> all() {
        return jdbc.sql(
                        """
                        select encode(account_hash, 'hex') as account, encode(receipt_hash, 'hex') as receipt, erased_on as day
                        from privacy.erasure order by erased_on, account_hash limit 1000000
                        """)
                .query(Erased.class)
                .list();
    }

    /** Takes lines over that this copy of the database does not know. */
    void learn(Erased line) {
        jdbc.sql(
                        """
                        insert into privacy.erasure (account_hash, receipt_hash, erased_on)
                        values (decode(:account, 'hex'), decode(:receipt, 'hex'), :day) on conflict do nothing
                        """)
                .param("account", line.account())
                .param("receipt", line.receipt())
                .param("day", line.day())
                .update();
    }

    /** Accounts that are in the ledger and yet here: this is a restored copy. */
    List<UUID> back() {
        return jdbc.sql(
                        """
                        select n.account_id from identity.pub_name n
                        join privacy.erasure e on e.account_hash = sha256(uuid_send(n.account_id))
                        """)
                .query(UUID.class)
                .list();
    }
}

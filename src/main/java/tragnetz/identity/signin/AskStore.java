package tragnetz.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

@Repository
class AskStore {

    static final int MOST_TRIES = 5;

    /** An ask nobody has answered yet. */
    record Open(UUID id, String address) {}

    /** One try at the code; the count includes it. */
    record Tried(UUID id, byte @Nullable [] codeHash, int tries) {}

    /** An ask that has just been used up. */
    record Used(UUID accountId, String returnPath, boolean sharedPhone) {}

    private final JdbcClient jdbc;

    AskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(byte[] browserHash, String address, String returnPath, boolean sharedPhone) {
        jdbc.sql(
                        """
                        insert into identity.ask (id, browser_hash, address, return_path, shared_phone)
                        values (gen_random_uuid(), :browser, :address, :path, :shared)
                        """)
                .param("browser", browserHash)
                .param("address", address)
                .param("path", returnPath)
                .param("shared", sharedPhone)
                .update();
    }

    /** The oldest open ask; kept from other nodes until the transaction ends. */
    Optional<Open> next() {
        return jdbc.sql(
                        """
                        select id, address from identity.ask where answered_at is null
                        order by made_at limit 1 for update skip locked
                        """)
                .query(Open.class)
                .optional();
    }

    void answer(UUID id, @Nullable UUID account, byte[] linkHash, byte[] codeHash) {
        jdbc.sql(
                        """
                        update identity.ask set answered_at = now(), account_id = :account, link_hash = :link, code_hash = :code
                        where id = :id
                        """)
                .param("id", id)
                .param("account", account)
                .param("link", linkHash)
                .param("code", codeHash)
                .update();
    }

    /** What this browser asked for last, to show it what it typed. */
    Optional<String> address(byte[] browserHash) {
        return jdbc.sql(
                        "select address from identity.ask where browser_hash = :browser and used_at"
                                + " is null and expires_at > now()")
                .param("browser", browserHash)
                .query(String.class)
                .optional();
    }

    Optional<Tried> tryCode(byte[] browserHash) {
        return jdbc.sql(
                        """
                        update identity.ask set tries = tries + 1
                        where browser_hash = :browser and used_at is null and expires_at > now() and tries < :most
                        returning id, code_hash, tries
                        """)
                .param("browser", browserHash)
                .param("most", MOST_TRIES)
                .query(Tried.class)
                .optional();
    }

    Optional<Used> useByCode(UUID id) {
        return jdbc.sql(
                        """
                        update identity.ask set used_at = now()
                        where id = :id and used_at is null and expires_at > now() and account_id is not null
                        returning account_id, return_path, shared_phone
                        """)
                .param("id", id)
                .query(Used.class)
                .optional();
    }

    /** The row lock of the update lets exactly one of many at once through. */
    Optional<Used> useByLink(byte[] linkHash, byte[] browserHash) {
        return jdbc.sql(
                        """
                        update identity.ask set used_at = now()
                        where link_hash = :link and browser_hash = :browser and used_at is null and expires_at > now()
                            and account_id is not null and tries < :most
                        returning account_id, return_path, shared_phone
                        """)
                .param("link", linkHash)
                .param("browser", browserHash)
                .param("most", MOST_TRIES)
                .query(Used.class)
                .optional();
    }

    /** Whoever read the mail holds the mailbox. */
    void confirm(UUID account) {
        jdbc.sql(
                        "update identity.email set confirmed_at = coalesce(confirmed_at, now())"
                                + " where account_id = :account")
                .param("account", account)
                .update();
    }
}

package tragnetz.networks.keysheets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

@Repository
class KeySheetStore {

    private final JdbcClient jdbc;

    KeySheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeySheet> of(String key) {
        return jdbc.sql(
                        """
                        select key, number, organisation, word_hash, made_at, confirmed_at from networks.key_sheet
                        where key = :key order by number limit 3
                        """)
                .param("key", key)
                .query(KeySheet.class)
                .list();
    }

    void insert(String key, int number, String organisation, byte[] wordHash) {
        jdbc.sql(
                        """
                        insert into networks.key_sheet (key, number, organisation, word_hash)
                        values (:key, :number, :organisation, :word)
                        """)
                .param("key", key)
                .param("number", number)
                .param("organisation", organisation)
                .param("word", wordHash)
                .update();
    }

    int confirm(String key, int number) {
        return jdbc.sql(
                        """
                        update networks.key_sheet set confirmed_at = coalesce(confirmed_at, now()) where key = :key and number = :number
                        """)
                .param("key", key)
                .param("number", number)
                .update();
    }
}

package tragnetz.circles.files;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.circles.circles.Circle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of a circle, read through the viewer; their bytes are fetched one file at a time. */
@Repository
class CircleFileStore {

    record Row(
            UUID id,
            UUID memberId,
            String author,
            String audience,
            Instant vanishesAt,
            int version,
            byte[] name,
            String type,
            int size,
            Instant savedAt,
            boolean picture) {}

    record Content(byte[] name, String type, byte @Nullable [] content) {}

    private static final String FILES =
            """
            select f.id, f.member_id, a.name as author, f.audience, f.vanishes_at, v.version, v.name, v.type, v.size, v.saved_at,
                v.preview is not null as picture
            from circles.file f join circles.file_version v on v.network_id = f.network_id and v.circle_id = f.circle_id and v.file_id = f.id
            join circles.member a on a.network_id = f.network_id and a.circle_id = f.circle_id and a.id = f.member_id
            where f.network_id = :network and f.circle_id = :circle
            """;

    private final JdbcClient jdbc;

    CircleFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each file, the newest file first; at most 200. */
    List<Row> newest(Circle circle) {
        return jdbc.sql(
                        FILES
                                + """
                                and v.version = (select max(o.version) from circles.file_version o where o.network_id = f.network_id
                                    and o.circle_id = f.circle_id and o.file_id = f.id) order by v.saved_at desc, f.id limit 200
                                """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .query(Row.class)
                .list();
    }

    List<Row> versions(Circle circle, UUID file) {
        return jdbc.sql(FILES + " and f.id = :file order by v.version desc limit 50")
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("file", file)
                .query(Row.class)
                .list();
    }

    Optional<Content> content(Circle circle, UUID file, int version, boolean small) {
        return jdbc.sql(
                        """
                        select name, type, case when :small then preview else content end as content from circles.file_version
                        where network_id = :network and circle_id = :circle and file_id = :file and version = :version
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("file", file)
                .param("version", version)
                .param("small", small)
                .query(Content.class)
                .optional();
    }

    /** Bytes of all files of a circle; asked in the machine room. */
    long weight(Circle circle) {
        return jdbc.sql(
                        """
                        select coalesce(sum(size::bigint), 0) from circles.file_version where network_id = :network and circle_id = :circle
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .query(Long.class)
                .single();
    }

    void insert(Circle circle, UUID file, String audience) {
        jdbc.sql(
                        """
                        insert into circles.file (network_id, circle_id, id, member_id, audience, vanishes_at)
                        values (:network, :circle, :file, :me, :audience, :vanishes)
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("file", file)
                .param("me", circle.me())
                .param("audience", audience)
                .param("vanishes", Timestamp.from(circle.vanishing()))
                .update();
    }

    void save(
            Circle circle,
            UUID file,
            int version,
            Content content,
            byte @Nullable [] preview,
            int size) {
        jdbc.sql(
                        """
                        insert into circles.file_version (network_id, circle_id, file_id, version, name, type, size, content, preview)
                        values (:network, :circle, :file, :version, :name, :type, :size, :content, :preview)
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("file", file)
                .param("version", version)
                .param("name", content.name())
                .param("type", content.type())
                .param("size", size)
                .param("content", content.content())
                .param("preview", preview)
                .update();
    }

    int delete(Circle circle, UUID file) {
        return jdbc.sql(
                        "delete from circles.file where network_id = :network and circle_id ="
                                + " :circle and id = :file")
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("file", file)
                .update();
    }
}

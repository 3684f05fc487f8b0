package tragnetz.circles.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.circles.circles.Agreed;
import tragnetz.circles.circles.SealedStore;
import tragnetz.privacy.Luggage;
import tragnetz.privacy.PersonalData;
import tragnetz.privacy.PersonalTable;
import tragnetz.privacy.Retention;

import java.util.Set;

/** Files, as long as their circle keeps them. */
@Configuration(proxyBeanMethods = false)
class CircleFileData {

    private static final String MINE =
            """
            join circles.belonging b on b.network_id = f.network_id and b.circle_id = f.circle_id and b.member_id = f.member_id
            join circles.circle c on c.network_id = f.network_id and c.id = f.circle_id
            where b.account_id = :account
            """;

    /** Goes with the belonging. */
    @Bean
    PersonalTable circleFilePlug() {
        return PersonalTable.of("circles.file", Retention.untilItExpires())
                .exported(
                        "select c.name as circle_id, f.audience, f.created_at, f.vanishes_at from"
                                + " circles.file f "
                                + MINE
                                + " order by f.created_at desc limit 1000")
                .withholding("network_id", "id", "member_id")
                .expired(
                        """
                        delete from circles.file where (network_id, circle_id, id) in (select network_id, circle_id, id
                            from circles.file where vanishes_at < now() limit :limit)
                        """);
    }

    /** Goes with the file. The bytes are fetched from the circle's page, one file at a time. */
    @Bean
    PersonalData circleFileVersionPlug(SealedStore sealed) {
        return sealed.plug(
                PersonalTable.of("circles.file_version", Retention.untilItExpires())
                        .exported(
                                "select f.circle_id as of_circle, v.file_id || '/' || v.version as"
                                        + " of_row, c.name as circle_id, v.name, v.version, v.type,"
                                        + " v.size, v.saved_at from circles.file_version v join"
                                        + " circles.file f on f.network_id = v.network_id and"
                                        + " f.circle_id = v.circle_id and f.id = v.file_id "
                                        + MINE
                                        + " order by v.saved_at desc limit 1000")
                        .withholding("network_id", "file_id", "content", "preview"),
                Set.of("name"));
    }

    @Bean
    Luggage packedCircleFiles() {
        return Agreed.rows("circles.file");
    }

    @Bean
    Luggage packedCircleFileVersions() {
        return Agreed.rows("circles.file_version");
    }
}

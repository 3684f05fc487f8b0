package tragnetz.directory.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class PublicationTests {

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;

    @Test
    void editorsOfOthersNeitherPublishNorWithdraw() {
        var draft =
                rows.query("select id, organisation_id from directory.offer where state = 'draft'")
                        .getFirst();
        UUID other =
                rows.one(
                        UUID.class,
                        """
                        select s.account_id from networks.seat s where s.role = 'editor' and s.organisation_id <> ?::uuid
                            and not exists (select from networks.seat x where x.account_id = s.account_id
                                and (x.organisation_id = ?::uuid or x.role = 'coordinator')) limit 1
                        """,
                        String.valueOf(draft.get("organisation_id")),
                        String.valueOf(draft.get("organisation_id")));
        var visitor = visitors.signedIn(other);
        visitor.get("/de/find");
        String path = "/de/offers/" + draft.get("id");

        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        assertThat(visitor.get(path + "/edit").statusCode()).isEqualTo(404);
        assertThat(
                        rows.one(
                                String.class,
                                "select state from directory.offer where id = ?",
                                draft.get("id")))
                .isEqualTo("draft");
    }
}

package tragnetz.support;

import java.util.UUID;

/** A network of a test's own, with a coordinator and nothing else. */
public final class OwnNetwork {

    private final Rows rows;
    private final UUID id = UUID.randomUUID();
    private final String slug = "netz-" + id.toString().substring(0, 8);
    private final UUID coordinator;

    public OwnNetwork(Rows rows, Visitors visitors) {
        this.rows = rows;
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                    + " founded_on, published_at) values (?, ?, 'de', '{de}', 30, 'DE', 'Auental',"
                    + " current_date, now())",
                id,
                slug);
        rows.update(
                "insert into networks.network_text (network_id, language, name) values (?, 'de',"
                        + " 'Eigenes Netz')",
                id);
        coordinator = visitors.newcomer("Kim Koordination", Visitors.freshAddress());
        seat(coordinator, "coordinator", null);
    }

    public UUID id() {
        return id;
    }

    /** Path without language. */
    public String path() {
        return "/n/" + slug;
    }

    public String slug() {
        return slug;
    }

    public UUID coordinator() {
        return coordinator;
    }

    /** A member that this network looks after. */
    public UUID organisation(String name) {
        UUID organisation = UUID.randomUUID();
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, ?, 'association', 'DE', 'de')",
                organisation,
                id,
                name);
        join(organisation);
        return organisation;
    }

    public void join(UUID organisation) {
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) values (?, ?,"
                        + " current_date)",
                id,
                organisation);
    }

    public void seat(UUID account, String role, UUID organisation) {
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                        + " values (?, gen_random_uuid(), ?, ?, ?)",
                id,
                account,
                role,
                organisation);
    }
}

package tragnetz.networks.moves;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

/**
 * A small network of its own.
 *
 * @param shared an organisation that is in the demo's network too
 */
record MovingNetwork(
        UUID id, String slug, UUID coordinator, UUID organisation, UUID offer, UUID shared) {

    static MovingNetwork found(Rows rows, Visitors visitors) {
        UUID id = UUID.randomUUID();
        String slug = "moving-" + id.toString().substring(0, 8);
        UUID organisation = UUID.randomUUID();
        UUID offer = UUID.randomUUID();
        UUID shared = DemoWorld.id("organisation", "psz-auental");
        UUID coordinator = visitors.newcomer("Umziehende", Visitors.freshAddress());
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                        + " founded_on, published_at) values (?, ?, 'de', '{de,tr}', 30, 'DE',"
                        + " 'Auental', current_date, now())",
                id,
                slug);
        rows.update(
                "insert into networks.network_text (network_id, language, name, claim) values (?,"
                        + " 'de', 'Umzugsnetz', 'Es trägt \\n \"weiter\"')",
                id);
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language,"
                        + " languages) values (?, ?, 'Umzugsverein', 'association', 'DE', 'de',"
                        + " '{de,uk}')",
                organisation,
                id);
        for (UUID member : new UUID[] {organisation, shared}) {
            rows.update("insert into networks.membership values (?, ?, current_date)", id, member);
        }
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'coordinator')",
                id,
                UUID.randomUUID(),
                coordinator);
        rows.update(
                "insert into directory.offer (organisation_id, id, state, language, topics) values"
                        + " (?, ?, 'published', 'de', '{counselling}')",
                organisation,
                offer);
        rows.update(
                "insert into directory.offer_text (organisation_id, offer_id, language, title,"
                        + " state) values (?, ?, 'de', 'Umzugshilfe', 'source')",
                organisation,
                offer);
        return new MovingNetwork(id, slug, coordinator, organisation, offer, shared);
    }

    /** The house forgets the network, as if it had never been here. */
    void vanish(Rows rows) {
        rows.update("delete from networks.membership where network_id = ?", id);
        rows.update("delete from networks.organisation where id = ?", organisation);
        rows.update("delete from networks.network where id = ?", id);
    }
}

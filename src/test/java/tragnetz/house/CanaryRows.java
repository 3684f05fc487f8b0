package tragnetz.house;

import tragnetz.support.Rows;

import java.util.Map;
import java.util.UUID;

/** Plants the row a route asks for, marked with the canary. */
class CanaryRows {

    /**
     * Where a line of the matrix leads.
     *
     * @param path the real address, without language
     * @param missing the same address of something that does not exist
     * @param canary what the page shows to whom it may; empty where a page shows no row
     */
    record Place(String path, String missing, String canary) {}

    private final Rows rows;
    private final MatrixWorld world;
    private final JoiningRows joining;

    CanaryRows(Rows rows, MatrixWorld world) {
        this.rows = rows;
        this.world = world;
        this.joining = new JoiningRows(rows, world);
    }

    /**
     * @param member to whom the row belongs where it belongs to a person
     */
    Place plant(AccessMatrix.Line line, UUID member) {
        String route = line.route();
        String canary = "";
        Map<String, String> ids = Map.of();
        if (route.matches("/n/\\{network}/circles/\\{.*")) {
            CircleRows circles = new CircleRows(rows, world);
            UUID id = circles.plant(route, member);
            canary = route.endsWith("/live") ? "" : MatrixWorld.CANARY;
            ids =
                    Map.of(
                            "{network}",
                            world.slug(),
                            "{circle}",
                            circles.circle().toString(),
                            "{id}",
                            id.toString());
        } else if (route.contains("/n/{network}")) {
            world.published();
            canary = canaryOfNetwork(route);
            String id =
                    route.contains("/circulars/")
                            ? new CircularRows(rows, world).id(line, member)
                            : idInNetwork(route);
            ids = Map.of("{network}", world.slug(), "{id}", id);
        } else if (route.startsWith("/organisations/{id}")) {
            canary = route.endsWith("/new") || route.endsWith("/offers") ? "" : MatrixWorld.CANARY;
            ids = Map.of("{id}", world.organisation().toString());
        } else if (route.startsWith("/offers/{id}")) {
            canary = MatrixWorld.CANARY + " Angebot";
            ids = Map.of("{id}", offer(line.row().equals("draft") ? "draft" : "published"));
        } else if (route.startsWith("/my/") && route.contains("{id}")) {
            ids = Map.of("{id}", own(route, member));
        } else if (route.startsWith("/logos/")) {
            ids = Map.of("{id}", new LookRows(rows, world).logo());
        } else if (route.startsWith("/administration/domains/")) {
            ids = Map.of("{id}", new LookRows(rows, world).domain());
        } else if (route.startsWith("/api/hsds/") && route.contains("{id}")) {
            canary = route.contains("/taxonom") ? "" : MatrixWorld.CANARY;
            ids = Map.of("{id}", new ApiRows(rows, world).id(route));
        } else if (route.equals("/unsubscriptions/{id}")) {
            ids = Map.of("{id}", new CircularRows(rows, world).subscription());
        } else if (route.equals("/erasures/{id}")) {
            ids = Map.of("{id}", receipt());
        } else if (route.equals("/offers/new")) {
            ids = Map.of("{id}", world.organisation().toString());
        }
        return new Place(filled(route, ids), filled(route, Map.of()), canary);
    }

    private String canaryOfNetwork(String route) {
        return switch (route) {
            case "/n/{network}" -> MatrixWorld.CANARY + " Netz";
            case "/n/{network}/members" -> MatrixWorld.CANARY + " e.V.";
            case "/n/{network}/people", "/n/{network}/seats" -> {
                String name = MatrixWorld.CANARY + " Mensch";
                world.seat(world.network(), world.account(name), "peer", null);
                yield name;
            }
            case "/n/{network}/edit",
                    "/n/{network}/articles/{id}/edit",
                    "/n/{network}/news/{id}",
                    "/n/{network}/circulars/{id}" ->
                    MatrixWorld.CANARY;
            default -> joining.canary(route);
        };
    }

    private String idInNetwork(String route) {
        UUID id = UUID.randomUUID();
        if (!route.contains("{id}")) {
            return id.toString();
        }
        return switch (route.split("/", -1)[3]) {
            case "seats" ->
                    world.seat(world.network(), world.account("Sitz"), "peer", null).toString();
            case "articles" -> article(id, "section");
            case "news" -> article(id, "news");
            case "invitations" -> invitation(world.account("Gast"), id);
            case "applications" -> joining.application(id);
            case "memberships" -> joining.membership();
            case "updates" -> joining.update();
            case "ambassadors" -> joining.ambassador(world.account("Botschaft"), id);
            case "relays" -> joining.relay(world.account("Botschaft"), id, "reported");
            case "calls" -> new CircleRows(rows, world).called(id, route);
            case "passes" -> {
                UUID account = world.account("Pass");
                rows.update(
                        "insert into networks.pass (network_id, account_id) values (?, ?)",
                        world.network(),
                        account);
                yield account.toString();
            }
            case "imports" -> {
                rows.update(
                        "insert into directory.import_run (network_id, id, file) values (?, ?, ?)",
                        world.network(),
                        id,
                        MatrixWorld.CANARY + ".zip");
                yield id.toString();
            }
            case "contacts" -> {
                rows.update(
                        "insert into networks.contact_person (network_id, id, name, email)"
                                + " values (?, ?, 'Kontakt', ?)",
                        world.network(),
                        id,
                        id + "@kontakt.example");
                yield id.toString();
            }
            case "sheets" -> {
                rows.update(
                        "insert into networks.sheet (network_id, id, kind, file, heads, columns)"
                                + " values (?, ?, 'member', ?, '{Name}', '{name}')",
                        world.network(),
                        id,
                        MatrixWorld.CANARY + ".csv");
                yield id.toString();
            }
            default -> throw new IllegalArgumentException("Plant a row for " + route);
        };
    }

    private String article(UUID id, String kind) {
        rows.update(
                "insert into networks.article (network_id, id, kind, language, published_at) values"
                        + " (?, ?, ?, 'de', now())",
                world.network(),
                id,
                kind);
        rows.update(
                "insert into networks.article_text (network_id, article_id, language, heading,"
                        + " body, state) values (?, ?, 'de', ?, 'Ein Text', 'source')",
                world.network(),
                id,
                MatrixWorld.CANARY);
        rows.update(
                "insert into networks.article_version (network_id, article_id, language, number,"
                        + " heading, body, state) values (?, ?, 'de', 1, 'Davor', 'Ein Text',"
                        + " 'source')",
                world.network(),
                id);
        return id.toString();
    }

    private String offer(String state) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into directory.offer (organisation_id, id, state, language) values (?, ?,"
                        + " ?, 'de')",
                world.organisation(),
                id,
                state);
        rows.update(
                "insert into directory.offer_text (organisation_id, offer_id, language, title,"
                        + " summary, state) values (?, ?, 'de', ?, 'Kurz gesagt', 'source')",
                world.organisation(),
                id,
                MatrixWorld.CANARY + " Angebot");
        return id.toString();
    }

    private String receipt() {
        String receipt = UUID.randomUUID().toString();
        rows.update(
                "insert into privacy.erasure (account_hash, receipt_hash) values"
                        + " (uuid_send(gen_random_uuid()), sha256(?::text::bytea))",
                receipt);
        return receipt;
    }

    private String own(String route, UUID member) {
        UUID id = UUID.randomUUID();
        switch (route.split("/", -1)[2]) {
            case "invitations" -> invitation(member, id);
            case "relays" -> joining.relay(member, id, "open");
            case "notices" -> NoticeRows.plant(rows, route, member, id);
            case "sessions" ->
                    rows.update(
                            "insert into identity.session (account_id, id, token_hash, expires_at,"
                                + " device) values (?, ?, decode(replace(?::text, '-', ''), 'hex'),"
                                + " now() + interval '1 hour', 'Test')",
                            member,
                            id,
                            id);
            case "passkeys" ->
                    rows.update(
                            "insert into identity.passkey (account_id, id, credential_id,"
                                + " public_key, sign_count, verified, backup_eligible, backed_up,"
                                + " attestation, label) values (?, ?, decode(replace(?::text, '-',"
                                + " ''), 'hex'), '', 0, true, false, false, '', 'Test')",
                            member,
                            id,
                            id);
            default -> throw new IllegalArgumentException("Plant a row for " + route);
        }
        return id.toString();
    }

    private String invitation(UUID account, UUID id) {
        rows.update(
                "insert into networks.invitation (network_id, id, account_id, name, address, role)"
                        + " values (?, ?, ?, 'Gast', ?, 'peer')",
                world.network(),
                id,
                account,
                id + "@gast.example");
        return id.toString();
    }

    private static String filled(String route, Map<String, String> ids) {
        return route.replace("{language}", route.equals("/{language}") ? "{language}" : "de")
                .replace("{fingerprint}", "canary")
                .replace("{network}", ids.getOrDefault("{network}", "nowhere"))
                .replace("{circle}", ids.getOrDefault("{circle}", UUID.randomUUID().toString()))
                .replace("{id}", ids.getOrDefault("{id}", UUID.randomUUID().toString()));
    }
}

package tragnetz.notifications.channels;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.notifications.Notice;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@HouseTest
class PushesTests {

    @Autowired Wakes service;
    @Autowired PushHosts hosts;
    @Autowired Vapid vapid;
    @Autowired Pushes pushes;
    @Autowired Notices notices;
    @Autowired Visitors visitors;
    @Autowired Door door;
    @Autowired Rows rows;

    private final List<Map<String, List<String>>> calls = new ArrayList<>();
    private HttpServer server;
    private int answer = 201;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    assertThat(exchange.getRequestBody().readAllBytes()).isEmpty();
                    calls.add(Map.copyOf(exchange.getRequestHeaders()));
                    exchange.getResponseHeaders().add("Location", "http://localhost:1/elsewhere");
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void aPushCarriesNoWordAndATicketThatTheWakesCanCheck() throws Exception {
        assertThat(service.wake(endpoint())).isEqualTo(Wakes.Echo.HEARD);

        Map<String, List<String>> headers = calls.getFirst();
        assertThat(headers.get("Ttl")).containsExactly("86400");
        assertThat(headers.get("Topic")).containsExactly("new");
        String[] ticket =
                Objects.requireNonNull(headers.get("Authorization")).getFirst().split("[ ,=]+", -1);
        assertThat(ticket).startsWith("vapid", "t");
        String[] parts = ticket[2].split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"aud\":\"http://localhost:" + server.getAddress().getPort() + "\"");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void whatTheWakesAnswersIsHeard() {
        answer = 410;
        assertThat(service.wake(endpoint())).isEqualTo(Wakes.Echo.GONE);
        answer = 429;
        assertThat(service.wake(endpoint())).isEqualTo(Wakes.Echo.UNHEARD);
        answer = 302;
        assertThat(service.wake(endpoint())).isEqualTo(Wakes.Echo.UNHEARD);
        assertThat(calls).hasSize(3);
        server.stop(0);
        assertThat(service.wake(endpoint())).isEqualTo(Wakes.Echo.UNHEARD);
    }

    @Test
    void nobodyMakesUsCallAnythingButAWakes() {
        for (String good :
                List.of(
                        "https://fcm.googleapis.com/fcm/send/abc:def",
                        "https://updates.push.services.mozilla.com/wpush/v2/x",
                        "https://web.push.apple.com/x",
                        "https://wns2-par02p.notify.windows.com/w/?token=x")) {
            assertThat(hosts.known(good)).as(good).isTrue();
        }
        for (String bad :
                List.of(
                        "http://fcm.googleapis.com/x",
                        "https://fcm.googleapis.com.evil.example/x",
                        "https://evilfcm.googleapis.com.evil.example/",
                        "https://fcm.googleapis.com:8080/x",
                        "https://u@fcm.googleapis.com/x",
                        "https://localhost/x",
                        "https://169.254.169.254/latest",
                        "file:///etc/passwd",
                        "https://fcm.googleapis.com/" + "x".repeat(1_000),
                        "not an address",
                        "")) {
            assertThat(hosts.known(bad)).as(bad).isFalse();
        }
    }

    /** The address is not one of a push service: it is never called and the device forgotten. */
    @Test
    void aDeviceWithAForeignAddressIsForgottenUncalled() {
        UUID account = device();
        tell(account);
        run();

        assertThat(calls).isEmpty();
        assertThat(count("notifications.device", account)).isZero();
        assertThat(due(account)).isZero();
    }

    @Test
    void inQuietHoursNoDeviceIsWoken() {
        UUID account = device();
        rows.update(
                "update identity.account set quiet_from = ((now() - interval '1 hour') at time zone"
                    + " 'Europe/Berlin')::time, quiet_until = ((now() + interval '2 hours') at time"
                    + " zone 'Europe/Berlin')::time where account_id = ?",
                account);
        tell(account);
        run();

        assertThat(count("notifications.device", account)).isOne();
        assertThat(due(account)).isOne();
    }

    @Test
    void withoutADeviceOrSwitchedOffNothingIsDue() {
        UUID account = visitors.newcomer("Bora", null);
        tell(account);
        assertThat(due(account)).isZero();

        UUID silent = device();
        rows.update(
                "insert into notifications.choice (account_id, kind, mail, push) values (?,"
                        + " 'invitation', false, false)",
                silent);
        tell(silent);
        assertThat(due(silent)).isZero();
    }

    private UUID device() {
        UUID account = visitors.newcomer("Bora", null);
        rows.update(
                "insert into notifications.device (account_id, endpoint, label) values (?, ?,"
                        + " 'Test')",
                account,
                endpoint().toString());
        return account;
    }

    private void tell(UUID account) {
        door.write(
                new Machine("test"),
                () -> {
                    notices.tell(
                            new Notice(
                                    account,
                                    "invitation",
                                    Map.of("network", "Netz"),
                                    "/my/invitations"));
                    return null;
                });
    }

    private void run() {
        while (door.write(new Machine("test"), pushes::run)) {
            continue;
        }
    }

    private long due(UUID account) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and push_due is not"
                        + " null",
                account);
    }

    private long count(String table, UUID account) {
        return rows.count("select count(*) from " + table + " where account_id = ?", account);
    }

    private URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/push/abc");
    }

    private PublicKey publicKey() throws Exception {
        byte[] point = Base64.getUrlDecoder().decode(vapid.publicKey());
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePublic(
                        new ECPublicKeySpec(
                                new ECPoint(
                                        new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                                        new BigInteger(1, Arrays.copyOfRange(point, 33, 65))),
                                curve.getParameterSpec(ECParameterSpec.class)));
    }
}
